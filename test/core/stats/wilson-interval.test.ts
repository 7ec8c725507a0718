import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/core/stats/wilson-interval.ts';

// Expected values: scipy.stats.binomtest(k, n).proportion_ci(0.95, 'wilson').
test.each([
  [26, 42, 0.4681404026715268, 0.7500027423604485],
  [0, 5, 0, 0.43448246478317476],
  [5, 5, 0.5655175352168251, 1],
  [1, 2, 0.09453120573423074, 0.9054687942657693],
  [157, 212, 0.677652235997553, 0.7949168457595084],
  [999, 1000, 0.9943574414020421, 0.9998234536293739],
])('the interval of %d out of %d is that of scipy', (successes, n, low, high) => {
  const interval = wilsonInterval(successes, n);

  expect(interval.low).toBeCloseTo(low, 10);
  expect(interval.high).toBeCloseTo(high, 10);
});
