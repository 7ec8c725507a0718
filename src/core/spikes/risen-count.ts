import { startVolumeWatch, stepVolume } from '../dips/volume/step-volume.ts';
import type { VolumeDay } from '../dips/volume/volume-watch.ts';
import type { Risen } from './risen.ts';

/**
 * The rise of a count that is open on the last of these days, which come in order and without gaps;
 * null where it is as usual.
 */
export function risenCount(days: readonly VolumeDay[], threshold: number): Risen | null {
  const watch = days.reduce(stepVolume, startVolumeWatch(threshold));
  return watch.open === null ? null : { ...watch.open.spike, of: null };
}
