import { answersIn } from '../../scores/answers-in.ts';
import { momentsOf, residualOf, sharesOf } from './baseline.ts';
import type { DipWatch } from './dip-watch.ts';
import { badnessOf } from './weigh-day.ts';

/** How far answers lie on the bad side of the usual ones, on the whole scale, in sd of an answer. */
export function fallInSd(watch: DipWatch, counts: readonly number[]): number {
  const { mean, variance } = momentsOf(sharesOf(watch.baseline), watch.scores);
  const residual = residualOf(counts, watch.scores, mean);
  return (badnessOf(watch) * residual) / (answersIn(counts) * Math.sqrt(variance));
}
