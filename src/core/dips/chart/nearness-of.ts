import type { DipWatch } from './dip-watch.ts';
import { evidenceIn } from './evidence-in.ts';

/** How near a watched score is to a dip: its evidence as a share of its threshold, 0 and up. */
export function nearnessOf(watch: DipWatch): number {
  return watch.open === null ? evidenceIn(watch) / watch.threshold : 0;
}
