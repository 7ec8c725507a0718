import { expect, test } from 'vitest';
import { differenceInterval } from '../../../src/core/stats/difference-interval.ts';
import { wilsonInterval } from '../../../src/core/stats/wilson-interval.ts';

// Expected values: method 10 in table II of Newcombe (1998).
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 10, 0.6075, 1],
])('the difference of %i/%i and %i/%i is told as Newcombe does', (a, m, b, n, low, high) => {
  const of = (count: number, all: number) => ({
    value: count / all,
    interval: wilsonInterval(count, all),
  });

  const interval = differenceInterval(of(a, m), of(b, n));

  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});
