import { overshoot } from '../../stats/overshoot.ts';
import { type UsualVolume, usualVolume } from './volume-baseline.ts';
import type { VolumeDay, VolumeWatch } from './volume-watch.ts';

/** How many times as much as usual is looked for, and the share of false alarms spent on it. */
export const SPIKE_SIZES = [
  { ratio: 1.5, prior: 0.4 },
  { ratio: 2, prior: 0.35 },
  { ratio: 3, prior: 0.25 },
] as const;

/** As of dips (see `weighDay`), but of a spike only a tenth: it is over before it is much more. */
const COMPARED_INFORMATION = 1.2;

/**
 * What a day's volume says for each size of spike: the log likelihood ratio of r times as many to
 * as many as usual, of negative binomial counts with mean m and variance m + a m^2,
 *
 *   gain = tempering x (n log r - (n + 1/a) log((1 + a r m) / (1 + a m))),
 *
 * tempered like that of scores (see `weighDay`) for what is unsure of the mean, and for how far a
 * busy day makes the next one busy.
 */
export function weighVolume(
  watch: VolumeWatch,
  { on, n }: VolumeDay,
): { readonly gains: readonly number[]; readonly starts: readonly number[] } {
  const usual = usualVolume(watch.baseline, on);
  const information = 1 / (1 / Math.max(usual.mean, 0.05) + usual.spread);
  const gains: number[] = [];
  const starts: number[] = [];
  for (const { ratio, prior } of SPIKE_SIZES) {
    const size = Math.log(ratio);
    const tempering = usual.worth / (1 + (COMPARED_INFORMATION / size ** 2) * usual.doubt);
    gains.push(tempering * volumeGain(usual, n, { from: 1, to: ratio }));
    starts.push(prior / overshoot(size * Math.sqrt(information * tempering)));
  }
  return { gains, starts };
}

/** The log likelihood ratio of `to` times as many as usual against `from` times as many. */
export function volumeGain(
  { mean, spread }: UsualVolume,
  n: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const odds = (1 + spread * to * mean) / (1 + spread * from * mean);
  return n * Math.log(to / from) - (n + 1 / spread) * Math.log(odds);
}
