import { answersIn } from '../../scores/answers-in.ts';
import { pointsOf } from '../../scores/points-of.ts';
import type { AnswerCounts, Metric } from '../../scores/score.ts';
import { type Interval, Z_95 } from '../../stats/interval.ts';

/** With fewer answers before the fall their spread is not known well enough. */
const FEWEST_ANSWERS = 30;

/**
 * Where 95 of 100 days like the usual ones lie, each of `n` answers: usual ± 1.96 sd / sqrt(n), the
 * sd that of the answers before the fall (normal approximation; a day never leaves the scale).
 */
export function usualBand(
  before: readonly AnswerCounts[],
  of: { readonly metric: Metric; readonly usual: number; readonly n: number },
): Interval | null {
  const { metric, usual, n } = of;
  const [first] = before;
  const total = before.reduce((sum, { counts }) => sum + answersIn(counts), 0);
  if (first === undefined || total < FEWEST_ANSWERS) return null;

  const points = first.counts.map((_, k) => pointsOf(metric, first.scale.min + k, first.scale));
  const counts = points.map((_, k) => before.reduce((sum, day) => sum + (day.counts[k] ?? 0), 0));
  const mean = points.reduce((sum, value, k) => sum + value * (counts[k] ?? 0), 0) / total;
  const variance =
    points.reduce((sum, value, k) => sum + (value - mean) ** 2 * (counts[k] ?? 0), 0) / total;
  const reach = Z_95 * Math.sqrt(variance / Math.max(1, n));
  return {
    low: Math.max(Math.min(...points), usual - reach),
    high: Math.min(Math.max(...points), usual + reach),
  };
}
