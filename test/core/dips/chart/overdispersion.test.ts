import { describe, expect, test } from 'vitest';
import {
  cautiousRho,
  learnOverdispersion,
  UNKNOWN_OVERDISPERSION,
  worthOfAnswer,
} from '../../../../src/core/dips/chart/overdispersion.ts';

describe('how alike the answers of a day are', () => {
  test('is held for more than it seems, and for less so the longer it is known', () => {
    const early = learnt(20, 1);
    const late = learnt(400, 1);

    expect(cautiousRho(UNKNOWN_OVERDISPERSION)).toBeGreaterThan(cautiousRho(early));
    expect(cautiousRho(early)).toBeGreaterThan(cautiousRho(late));
    expect(cautiousRho(late)).toBeGreaterThan(0);
    expect(cautiousRho(late)).toBeLessThan(0.005);
  });

  test('is what the days show once there are many', () => {
    const rho = 0.03;

    const many = learnt(4000, 1 + 29 * rho);

    expect(worthOfAnswer(many, 30)).toBeCloseTo(1 / (1 + 29 * rho), 2);
    expect(cautiousRho(many)).toBeCloseTo(rho, 2);
  });
});

/** After so many days of thirty answers, each as far from usual. */
function learnt(days: number, chiSquare: number) {
  return Array.from({ length: days }).reduce<typeof UNKNOWN_OVERDISPERSION>(
    (so) => learnOverdispersion(so, 30, chiSquare),
    UNKNOWN_OVERDISPERSION,
  );
}
