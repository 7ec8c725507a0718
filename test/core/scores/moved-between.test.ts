import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/core/scores/figure-of.ts';
import { movedBetween } from '../../../src/core/scores/moved-between.ts';
import { seeded } from '../../support/seeded.ts';

const FIVE = { min: 1, max: 5 };

/** CSAT of so many satisfied answers of so many. */
function csat(satisfied: number, n: number, scale = FIVE) {
  return figureOf('csat', [{ scale, counts: [n - satisfied, 0, 0, 0, satisfied] }]);
}

describe('movedBetween', () => {
  test('says which way a score surely went', () => {
    expect(movedBetween(csat(60, 100), csat(80, 100))).toBe('down');
    expect(movedBetween(csat(80, 100), csat(60, 100))).toBe('up');
  });

  test('says nothing of what luck may have done, however large it looks', () => {
    expect(movedBetween(csat(4, 10), csat(8, 10))).toBeNull();
    expect(movedBetween(csat(74, 100), csat(80, 100))).toBeNull();
  });

  test('says nothing where either figure is unknown, or of another scale', () => {
    const seven = figureOf('csat', [{ scale: { min: 1, max: 7 }, counts: [9, 0, 0, 0, 0, 0, 1] }]);

    expect(movedBetween(csat(1, 4), csat(99, 100))).toBeNull();
    expect(movedBetween(csat(99, 100), csat(1, 4))).toBeNull();
    expect(movedBetween(seven, csat(99, 100))).toBeNull();
  });

  test('of sixty weeks in which nothing changed it speaks up in about one, at most', () => {
    const random = seeded(20_261_126);
    const draw = (n: number) => Array.from({ length: n }, () => random() < 0.8).filter(Boolean);
    const weeks = 4_000;

    const moved = Array.from({ length: weeks }, () =>
      movedBetween(csat(draw(120).length, 120), csat(draw(120).length, 120)),
    ).filter((move) => move !== null);

    expect(moved.length / weeks).toBeLessThan(1 / 60 + 0.005);
    expect(moved.length).toBeGreaterThan(0);
  });
});
