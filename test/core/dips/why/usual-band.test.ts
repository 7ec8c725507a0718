import { describe, expect, test } from 'vitest';
import { usualBand } from '../../../../src/core/dips/why/usual-band.ts';

const FIVE = { min: 1, max: 5 };

describe('the usual band', () => {
  test('is 1.96 sd of a day’s share to either side', () => {
    const before = [{ scale: FIVE, counts: [10, 10, 0, 40, 40] }];

    const band = usualBand(before, { metric: 'csat', usual: 0.8, n: 25 });

    // sqrt(.8 x .2 / 25) = .08
    expect(band?.low).toBeCloseTo(0.8 - 1.96 * 0.08, 4);
    expect(band?.high).toBeCloseTo(0.8 + 1.96 * 0.08, 4);
  });

  test('never leaves the scale', () => {
    const before = [{ scale: { min: 0, max: 10 }, counts: [5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45] }];

    const band = usualBand(before, { metric: 'nps', usual: 80, n: 2 });

    expect(band?.high).toBe(100);
    expect(band?.low).toBeCloseTo(80 - 1.96 * (60 / Math.SQRT2), 1);
  });

  test('is unknown after fewer than thirty answers', () => {
    const before = [{ scale: FIVE, counts: [1, 2, 3, 10, 13] }];

    expect(usualBand(before, { metric: 'csat', usual: 0.8, n: 5 })).toBeNull();
    expect(usualBand([], { metric: 'csat', usual: 0.8, n: 5 })).toBeNull();
  });
});
