import { answersIn } from './answers-in.ts';
import { pointsOf } from './points-of.ts';
import type { AnswerCounts, Metric } from './score.ts';

/**
 * The score of answers in the metric's own unit, however few: CSAT the share of satisfied ones
 * (0 to 1), CES their mean, NPS % promoters - % detractors (-100 to 100).
 * Counts may be weights; without any answer it is NaN.
 */
export function levelOf(metric: Metric, { scale, counts }: AnswerCounts): number {
  const points = counts.reduce(
    (sum, count, k) => sum + count * pointsOf(metric, scale.min + k, scale),
    0,
  );
  return points / answersIn(counts);
}
