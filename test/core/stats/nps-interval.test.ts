import { expect, test } from 'vitest';
import { npsInterval } from '../../../src/core/stats/nps-interval.ts';

// Expected values: the formula of Rocks (2016) worked out with mpmath to twenty digits.
test.each([
  [{ promoters: 5, detractors: 0, n: 5 }, 17.491453034168966, 100],
  [{ promoters: 50, detractors: 20, n: 100 }, 14.05113017876161, 44.2012970057045],
  [{ promoters: 0, detractors: 0, n: 10 }, -18.46504490905888, 18.46504490905888],
  [{ promoters: 0, detractors: 5, n: 5 }, -100, -17.491453034168966],
])('the interval of %o is the adjusted Wald interval', (answers, low, high) => {
  const interval = npsInterval(answers);

  expect(interval.low).toBeCloseTo(low, 9);
  expect(interval.high).toBeCloseTo(high, 9);
});
