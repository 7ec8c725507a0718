import { ENDING } from '../chart/ending.ts';
import { usualVolume } from './volume-baseline.ts';
import type { Spike, VolumeDay, VolumeWatch } from './volume-watch.ts';
import { volumeGain } from './weigh-volume.ts';

/** So many times as much as usual is as usual. */
const NEARLY_USUAL = 1.1;

/** What became of a spike by the last of the days since it opened; null while it goes on. */
export function followSpike(
  watch: VolumeWatch,
  { level, usual }: Spike,
  days: readonly VolumeDay[],
): 'recovered' | 'rebased' | null {
  // Half of the spike, as a ratio: what was found by looking was found too large.
  const high = Math.max(Math.sqrt(level / Math.max(usual, 0.05)), NEARLY_USUAL + 0.15);
  let sum = 0;
  for (const { on, n } of days) {
    const usually = usualVolume(watch.baseline, on);
    const gain = volumeGain(usually, n, { from: high, to: NEARLY_USUAL });
    sum = Math.max(0, sum + usually.worth * gain);
  }
  if (sum >= ENDING.surely) return 'recovered';
  return days.length >= ENDING.rebasedAfterDays ? 'rebased' : null;
}
