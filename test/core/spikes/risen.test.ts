import { describe, expect, test } from 'vitest';
import { risenCount } from '../../../src/core/spikes/risen-count.ts';
import { risenShare } from '../../../src/core/spikes/risen-share.ts';
import { seeded } from '../../support/seeded.ts';
import { volumeDays } from '../../support/volume-days.ts';

const YEARLY = 365;

/** Twenty pieces a day, of which a share has something: `before` for 120 days, then `after`. */
function shareDays(before: number, after: { readonly share: number; readonly days: number }) {
  const random = seeded(5);
  return volumeDays(5, [{ days: 120 + after.days, mean: 20 }]).map(({ on, n: of }, day) => {
    const share = day < 120 ? before : after.share;
    return { on, of, count: Array.from({ length: of }, random).filter((it) => it < share).length };
  });
}

describe('what has risen', () => {
  test('is a share that is surely higher, since when and of how many', () => {
    const risen = risenShare(shareDays(0.2, { share: 0.5, days: 5 }), YEARLY);

    // Day 120 is Tuesday 6 May; the day before may look like it by luck.
    expect(['2025-05-05', '2025-05-06']).toContain(risen?.since);
    expect(risen?.usual).toBeCloseTo(0.2, 1);
    expect(risen?.level).toBeGreaterThan(0.35);
    expect(risen?.of).toBeGreaterThan(0.35 * (risen?.n ?? 0));
  });

  test('is a theme that hardly anybody had named before', () => {
    expect(risenShare(shareDays(0.002, { share: 0.15, days: 7 }), YEARLY)).not.toBeNull();
  });

  test('is no share that fell, or stayed', () => {
    expect(risenShare(shareDays(0.5, { share: 0.2, days: 10 }), YEARLY)).toBeNull();
    expect(risenShare(shareDays(0.2, { share: 0.2, days: 10 }), YEARLY)).toBeNull();
  });

  test('is a count that is open on the last day', () => {
    const usual = { days: 91, mean: 20 };
    const storm = { days: 4, mean: 70 };

    expect(risenCount(volumeDays(7, [usual, storm]), YEARLY)).toMatchObject({ of: null });
    expect(risenCount(volumeDays(7, [usual]), YEARLY)).toBeNull();
    expect(risenCount(volumeDays(7, [usual, storm, { days: 20, mean: 20 }]), YEARLY)).toBeNull();
  });
});
