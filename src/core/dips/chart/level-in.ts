import { isSatisfied } from '../../scores/is-satisfied.ts';
import { levelOf } from '../../scores/level-of.ts';
import type { DipWatch } from './dip-watch.ts';

/**
 * The level of some answers in the watch's own unit: of a score that of `ScoreFigure.value`, of a
 * share 0 to 1, of anything else the mean. Counts may be weights; without any answer it is NaN.
 */
export function levelIn(
  { metric, scale, scores }: Pick<DipWatch, 'metric' | 'scale' | 'scores'>,
  counts: readonly number[],
): number {
  if (metric !== 'mean' && metric !== 'share') return levelOf(metric, { scale, counts });
  let [sum, n] = [0, 0];
  for (let k = 0; k < counts.length; k++) {
    sum += (counts[k] ?? 0) * (scores[k] ?? 0);
    n += counts[k] ?? 0;
  }
  return sum / n;
}

/** Answers that count for a level that is a share, such as satisfied ones; null for a mean. */
export function countedIn(
  { metric, scale }: Pick<DipWatch, 'metric' | 'scale'>,
  counts: readonly number[],
): number | null {
  if (metric !== 'csat' && metric !== 'share') return null;
  return counts.reduce((sum, count, k) => sum + (isSatisfied(scale.min + k, scale) ? count : 0), 0);
}
