import { describe, expect, test } from 'vitest';
import { startVolumeWatch, stepVolume } from '../../../../src/core/dips/volume/step-volume.ts';
import type { VolumeDay, VolumeWatch } from '../../../../src/core/dips/volume/volume-watch.ts';
import { type VolumeStretch, volumeDays } from '../../../support/volume-days.ts';

const YEARLY = 365;

function follow(days: readonly VolumeDay[], threshold = YEARLY): readonly VolumeWatch[] {
  let watch = startVolumeWatch(threshold);
  return days.map((day) => {
    watch = stepVolume(watch, day);
    return watch;
  });
}

/** How many spikes were found from day `from` on. */
function spikesIn(watches: readonly VolumeWatch[], from: number): number {
  return watches.filter(
    ({ open }, day) => day >= from && open !== null && watches[day - 1]?.open === null,
  ).length;
}

function lastOf(...stretches: readonly VolumeStretch[]): VolumeWatch | undefined {
  return follow(volumeDays(7, stretches)).at(-1);
}

describe('a watch on a volume', () => {
  test('finds a spike, when it began, and how large it is', () => {
    const watch = lastOf({ days: 91, mean: 20 }, { days: 4, mean: 60 });

    // Day 91 is Monday 7 April.
    expect(watch?.open?.spike.since).toBe('2025-04-07');
    expect(watch?.open?.spike.usual).toBeGreaterThan(15);
    expect(watch?.open?.spike.usual).toBeLessThan(32);
    expect(watch?.open?.spike.level).toBeGreaterThan(45);
    expect(watch?.open?.spike.evidence).toBeGreaterThanOrEqual(YEARLY);
  });

  test('knows weekdays: a busy Monday after a calm Sunday is no spike', () => {
    const days = Array.from({ length: 180 }, (_, day) => ({
      on: volumeDays(1, [{ days: 180, mean: 1 }])[day]?.on ?? '',
      n: day % 7 < 5 ? 30 : 2,
    }));

    expect(spikesIn(follow(days), 0)).toBe(0);
  });

  test('says nothing while it is young, or of a handful of pieces', () => {
    const young = lastOf({ days: 25, mean: 20 }, { days: 2, mean: 200 });
    const rare = lastOf({ days: 120, mean: 0.1 }, { days: 2, mean: 2 });

    expect(young?.open).toBeNull();
    expect(rare?.open).toBeNull();
  });

  test('calls a spike over once days are surely as usual again', () => {
    const watches = follow(
      volumeDays(7, [
        { days: 91, mean: 20 },
        { days: 5, mean: 60 },
        { days: 21, mean: 20 },
      ]),
    );

    const openOn = watches.flatMap(({ open }, day) => (open === null ? [] : [day]));

    expect(openOn[0]).toBeLessThanOrEqual(95);
    expect(openOn.at(-1)).toBeLessThan(112);
    expect(openOn).toHaveLength((openOn.at(-1) ?? 0) - (openOn[0] ?? 0) + 1);
  });

  test('takes missing feedback for no end of a spike', () => {
    const spike = [
      { days: 91, mean: 20 },
      { days: 5, mean: 60 },
    ];
    const turnsAfter = (mean: number) =>
      follow(volumeDays(7, [...spike, { days: 16, mean }])).flatMap(({ turn }) => turn?.kind ?? []);

    expect(turnsAfter(20)).toEqual(['opened', 'recovered']);
    expect(turnsAfter(0)).toEqual(['opened', 'silent']);
  });

  test('takes what lasts four weeks for usual', () => {
    const watches = follow(
      volumeDays(7, [
        { days: 91, mean: 20 },
        { days: 120, mean: 60 },
      ]),
    );

    expect(watches.at(95)?.open).not.toBeNull();
    expect(watches.at(-1)?.open).toBeNull();
    expect(spikesIn(watches, 91)).toBe(1);
  });

  test('finds no spike where feedback comes back after it was missing', () => {
    const watches = follow(
      volumeDays(7, [
        { days: 91, mean: 20 },
        { days: 21, mean: 0 },
        { days: 30, mean: 20 },
      ]),
    );

    expect(spikesIn(watches, 91)).toBe(0);
  });

  test('is the same from its JSON: state may be kept between days', () => {
    const days = volumeDays(3, [
      { days: 120, mean: 8 },
      { days: 3, mean: 40 },
    ]);
    const kept = days.reduce<VolumeWatch>(
      (watch, day) => stepVolume(JSON.parse(JSON.stringify(watch)), day),
      startVolumeWatch(YEARLY),
    );

    expect(kept).toEqual(follow(days).at(-1));
  });

  test.each([1, 3, 10, 40])(
    'keeps its promise of one false alarm a year at most, at %i pieces a day',
    (mean) => {
      const years = 40;

      const alarms = Array.from({ length: years }, (_, seed) =>
        spikesIn(follow(volumeDays(1_000 * mean + seed, [{ days: 90 + 365, mean }])), 90),
      ).reduce((sum, spikes) => sum + spikes, 0);

      expect(alarms / years).toBeLessThanOrEqual(1);
    },
    60_000,
  );
});
