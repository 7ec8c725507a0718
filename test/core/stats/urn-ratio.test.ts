import { describe, expect, test } from 'vitest';
import { urnRatio } from '../../../src/core/stats/urn-ratio.ts';

const USUAL = [0.2, 0.3, 0.5];
const FALLEN = [0.4, 0.3, 0.3];

describe('what the answers of a day say for other shares', () => {
  test('independent answers say as much one by one as together', () => {
    const ratio = urnRatio([3, 1, 2], { from: USUAL, to: FALLEN }, 0);

    expect(ratio).toBeCloseTo(3 * Math.log(2) + 2 * Math.log(0.6), 12);
  });

  test('is a fair bet: 1 on average over all days that the usual shares can bring', () => {
    const rho = 0.1;

    const mean = daysOf(6).reduce(
      (sum, counts) =>
        sum + chanceOf(counts, rho) * Math.exp(urnRatio(counts, { from: USUAL, to: FALLEN }, rho)),
      0,
    );

    expect(mean).toBeCloseTo(1, 12);
  });

  test('says less the more alike the answers of a day are', () => {
    const ratios = [0, 0.02, 0.1].map((rho) =>
      urnRatio([60, 20, 20], { from: USUAL, to: FALLEN }, rho),
    );

    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
    expect(ratios[2]).toBeGreaterThan(0);
    expect(ratios[2]).toBeLessThan((ratios[0] ?? 0) / 4);
  });

  test('holds for a day of a hundred thousand answers', () => {
    const ratio = urnRatio([40_000, 30_000, 30_000], { from: USUAL, to: FALLEN }, 0);

    expect(ratio).toBeCloseTo(40_000 * Math.log(2) + 30_000 * Math.log(0.6), 5);
  });

  test('is a number however far apart the shares are', () => {
    const shares = { from: [1e-60, 1], to: [1, 1e-60] };

    expect(urnRatio([50, 50], shares, 0)).toBeCloseTo(0, 6);
    expect(urnRatio([50, 0], shares, 0)).toBeCloseTo(50 * 60 * Math.log(10), 6);
  });
});

/** Every way in which n answers may fall on three kinds. */
function daysOf(n: number): readonly (readonly number[])[] {
  return Array.from({ length: n + 1 }, (_, a) =>
    Array.from({ length: n - a + 1 }, (_kind, b) => [a, b, n - a - b]),
  ).flat();
}

/** The chance of such a day by the formula of the Dirichlet-multinomial distribution. */
function chanceOf(counts: readonly number[], rho: number): number {
  const weight = 1 / rho - 1;
  const n = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce(
    (chance, count, k) => (chance * rising(weight * (USUAL[k] ?? 0), count)) / rising(1, count),
    rising(1, n) / rising(weight, n),
  );
}

/** a (a + 1) ... (a + k - 1). */
function rising(a: number, k: number): number {
  return Array.from({ length: k }, (_, i) => a + i).reduce((product, it) => product * it, 1);
}
