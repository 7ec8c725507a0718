import { cumulativeStdNormalProbability } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { binomialTail } from '../../../src/core/stats/binomial-tail.ts';

describe('binomialTail', () => {
  // Expected values: scipy.stats.binom.sf(successes - 1, n, share).
  test.each([
    [9, 10, 0.5, 0.0107421875],
    [14, 26, 0.2, 0.00013484734313368003],
    [3, 3, 0.2, 0.008],
    [30, 200, 0.1, 0.016326565931766502],
    [0, 4, 0.3, 1],
    [5, 4, 0.3, 0],
  ])('the chance of %d or more out of %d at %d is that of scipy', (successes, n, share, chance) => {
    expect(binomialTail(successes, n, share)).toBeCloseTo(chance, 12);
  });

  test('comes near the normal curve for many trials, and does not run out of numbers', () => {
    const tail = binomialTail(2100, 10_000, 0.2);

    expect(tail).toBeCloseTo(1 - cumulativeStdNormalProbability(99.5 / 40), 3);
  });
});
