import { describe, expect, test } from 'vitest';
import { findStorm } from '../../../src/core/digest/find-storm.ts';
import type { HeardCount } from '../../../src/core/feedback/heard-count.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { poisson, seeded } from '../../support/seeded.ts';

const DAY = '2026-11-19';

describe('findStorm', () => {
  test('finds half as much again as the same weekday of the weeks before, and no less', () => {
    const weeks = Array.from({ length: 5 }, () => [220, 180, 210, 190, 200, 90, 70]).flat();

    expect(stormAfter(weeks, 330)).toEqual({ on: DAY, count: 330, usual: 220, negative: null });
    expect(stormAfter(weeks, 329)).toBeNull();
  });

  test('in the first week compares with the days before, but for the first, heard in part', () => {
    expect(stormAfter([4, 1100, 1040, 1230, 1130], 1900)).toMatchObject({ usual: 1125 });
  });

  test('what is usual is not known in the first days', () => {
    expect(stormAfter([9, 10, 10], 300)).toBeNull();
    expect(stormAfter([9, 10, 10, 10], 300)).toMatchObject({ usual: 10 });
  });

  test('a handful is no storm, nor what days that differ much show by luck', () => {
    expect(stormAfter([1, 1, 1, 1, 1], 9)).toBeNull();
    expect(stormAfter([50, 60, 140, 90, 30], 170)).toBeNull();
    expect(stormAfter([50, 80, 80, 85, 75], 170)).toMatchObject({ count: 170 });
  });

  test('is found again soon after another', () => {
    const calm = Array.from({ length: 30 }, (_, k) => 30 + (k % 3));

    expect(stormAfter([...calm.with(20, 120), 31], 90)).toMatchObject({ count: 90 });
    expect(stormAfter([20, 30, 31, 30, 90], 90)).toMatchObject({ count: 90 });
  });

  test('the one furthest above usual leads', () => {
    const heard = heardUpTo(DAY, [10, 30, 30, 30, 30, 120, 90]);

    expect(findStorm(heard, { from: addDays(DAY, -1), to: DAY })?.on).toBe('2026-11-18');
  });

  test('names the share that was negative when it surely rose', () => {
    const usual = [10, 20, 20, 20].flatMap((count, k) => [
      { on: addDays(DAY, k - 4), sentiment: 'negative' as const, count: count / 2 },
      { on: addDays(DAY, k - 4), sentiment: 'neutral' as const, count: count / 2 },
    ]);
    const storm = (negative: number) =>
      findStorm(
        [
          ...usual,
          { on: DAY, sentiment: 'negative', count: negative },
          { on: DAY, sentiment: 'mixed', count: 80 - negative },
        ],
        { from: DAY, to: DAY },
      );

    expect(storm(60)?.negative).toEqual({ share: 0.75, usual: 0.5 });
    expect(storm(44)).toMatchObject({ count: 80, negative: null });
  });

  test.each([
    { days: 5, mean: 10 },
    { days: 20, mean: 10 },
    { days: 28, mean: 40 },
  ])('luck alone hardly ever makes one: $days days of $mean', ({ days, mean }) => {
    const random = seeded(7);
    const storms = Array.from({ length: 1000 }, () =>
      stormAfter(
        Array.from({ length: days }, () => poisson(mean, random)),
        poisson(mean, random),
      ),
    ).filter((storm) => storm !== null);

    expect(storms.length).toBeLessThanOrEqual(2);
  });
});

/** The storm of a day after days of so many pieces. */
function stormAfter(before: readonly number[], count: number) {
  return findStorm(heardUpTo(DAY, [...before, count]), { from: DAY, to: DAY });
}

function heardUpTo(to: string, counts: readonly number[]): readonly HeardCount[] {
  return counts.map((count, k) => ({
    on: addDays(to, k + 1 - counts.length),
    sentiment: 'neutral',
    count,
  }));
}
