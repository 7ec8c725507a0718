import type { LocalDate } from '../../time/period.ts';
import { usualVolume } from './volume-baseline.ts';
import type { Silence, VolumeWatch } from './volume-watch.ts';

/**
 * Whether the empty days up to now are more than luck: the chance that as many such weekdays bring
 * nothing, the product of (1 + a m)^(-1/a) over negative binomial days with mean m and variance
 * m + a m^2, is under one in `threshold`. Null while it is not.
 */
export function findSilence(watch: VolumeWatch, foundOn: LocalDate): Silence | null {
  const [since] = watch.empty;
  if (since === undefined) return null;
  let [logChance, missed] = [0, 0];
  for (const on of watch.empty) {
    const { mean, spread, worth } = usualVolume(watch.baseline, on);
    logChance -= (worth * Math.log1p(spread * mean)) / spread;
    missed += mean;
  }
  const chance = Math.exp(logChance);
  return chance < 1 / watch.threshold ? { since, foundOn, missed, chance } : null;
}
