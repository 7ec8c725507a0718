import { describe, expect, test } from 'vitest';
import { volumeGain } from '../../../../src/core/dips/volume/weigh-volume.ts';

describe('the log likelihood ratio of a volume', () => {
  // scipy 1.x: nbinom.logpmf(n, k, k / (k + to m)) - nbinom.logpmf(n, k, k / (k + from m)), k = 1 / a
  test.each([
    { n: 12, mean: 5, spread: 1 / 6, to: 2, log: 1.57328407677395 },
    { n: 0, mean: 8, spread: 1 / 3, to: 1.5, log: -0.9304647849115177 },
    { n: 90, mean: 40, spread: 1 / 5.5, to: 3, log: 1.9814331654036899 },
  ])('is that of the negative binomial distribution: $n of $mean', ({ n, to, log, ...usual }) => {
    const gain = volumeGain({ ...usual, doubt: 0, worth: 1 }, n, { from: 1, to });

    expect(gain).toBeCloseTo(log, 12);
  });
});
