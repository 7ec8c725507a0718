import { describe, expect, test } from 'vitest';
import { startVolumeWatch, stepVolume } from '../../../../src/core/dips/volume/step-volume.ts';
import type { VolumeDay } from '../../../../src/core/dips/volume/volume-watch.ts';
import { type VolumeStretch, volumeDays } from '../../../support/volume-days.ts';

const ONCE_IN = 1_000;

function watchAfter(days: readonly VolumeDay[]) {
  return days.reduce(stepVolume, startVolumeWatch(ONCE_IN));
}

function silenceAfter(...stretches: readonly VolumeStretch[]) {
  return watchAfter(volumeDays(11, stretches)).silent;
}

describe('a silence', () => {
  test('is an empty run that luck hardly shows, and tells since when and what is missed', () => {
    // Day 91 is Monday 7 April.
    const silence = silenceAfter({ days: 91, mean: 10 }, { days: 3, mean: 0 });

    expect(silence?.since).toBe('2025-04-07');
    expect(silence?.missed).toBeGreaterThan(10);
    expect(silence?.chance).toBeLessThan(1 / ONCE_IN);
  });

  test('takes longer to be told of a source that is rarely heard', () => {
    const often = { days: 91, mean: 5 };
    const rarely = { days: 182, mean: 0.5 };

    expect(silenceAfter(often, { days: 6, mean: 0 })).not.toBeNull();
    expect(silenceAfter(rarely, { days: 6, mean: 0 })).toBeNull();
    expect(silenceAfter(rarely, { days: 42, mean: 0 })).not.toBeNull();
  });

  test('is none at a weekend on which nothing ever comes', () => {
    const workdays = volumeDays(5, [{ days: 91, mean: 10 }]).map((day, at) =>
      at % 7 < 5 ? day : { ...day, n: 0 },
    );

    expect(watchAfter(workdays).silent).toBeNull();
  });

  test('lasts as long as nothing comes, and is over with the first piece', () => {
    const usual = { days: 91, mean: 10 };

    expect(silenceAfter(usual, { days: 60, mean: 0 })?.since).toBe('2025-04-07');
    expect(silenceAfter(usual, { days: 60, mean: 0 }, { days: 1, mean: 10 })).toBeNull();
  });

  test('is not told before it is known what is usual', () => {
    expect(silenceAfter({ days: 20, mean: 10 }, { days: 5, mean: 0 })).toBeNull();
  });
});
