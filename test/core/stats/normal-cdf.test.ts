import { cumulativeStdNormalProbability } from 'simple-statistics';
import { expect, test } from 'vitest';
import { normalCdf } from '../../../src/core/stats/normal-cdf.ts';

// Expected values: scipy.stats.norm.cdf(z), scipy 1.17.
test.each([
  [-8, 6.22096057427174e-16],
  [-3.5, 0.00023262907903552502],
  [-3, 0.0013498980316300933],
  [-1, 0.15865525393145707],
  [-0.1, 0.460172162722971],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [1.959963984540054, 0.975],
  [2.999, 0.9986456634662729],
  [3.001, 0.998654527174915],
  [6, 0.9999999990134123],
])('the chance to be at most %d sd is that of scipy', (z, chance) => {
  expect(normalCdf(z)).toBeCloseTo(chance, 14);
});

test('keeps its digits in the tail, where what is left is all that matters', () => {
  expect(normalCdf(-8) / 6.22096057427174e-16).toBeCloseTo(1, 12);
  expect(normalCdf(-40)).toBe(0);
});

test('is what simple-statistics has in its table, to the digits it gives', () => {
  for (const z of [-2.5, -1.2, 0.3, 1.7]) {
    expect(normalCdf(z)).toBeCloseTo(cumulativeStdNormalProbability(z), 4);
  }
});
