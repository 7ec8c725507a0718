import type { VolumeDay } from '../../src/core/dips/volume/volume-watch.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import { weekdayOf } from '../../src/core/time/weekday-of.ts';
import { poisson, seeded } from './seeded.ts';

/** A stretch of days of a simulated volume, and its mean a day. */
export interface VolumeStretch {
  readonly days: number;
  readonly mean: number;
}

/** How much busier than the mean weekdays are, Monday first. */
const WEEK = [1.25, 1.2, 1.15, 1.1, 1.05, 0.7, 0.55];

/** Days differ beyond luck as a gamma number of this shape: by 41 %. */
const SHAPE = 6;

/** Simulated days from Monday 6 January 2025: busy weekdays, calm weekends, wild days. */
export function volumeDays(
  seed: number,
  stretches: readonly VolumeStretch[],
): readonly VolumeDay[] {
  const random = seeded(seed);
  return stretches
    .flatMap(({ days, mean }) => Array.from({ length: days }, () => mean))
    .map((mean, day) => {
      const on = addDays('2025-01-06', day);
      const rate = mean * (WEEK[weekdayOf(on) - 1] ?? 1) * wildness(random);
      return { on, n: poisson(rate, random) };
    });
}

/** A gamma number with mean 1: of a whole shape, the mean of as many exponential ones. */
function wildness(random: () => number): number {
  const exponentials = Array.from({ length: SHAPE }, () => -Math.log(1 - random()));
  return exponentials.reduce((sum, it) => sum + it, 0) / SHAPE;
}
