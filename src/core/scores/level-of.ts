import { answersIn } from './answers-in.ts';
import { isSatisfied } from './is-satisfied.ts';
import { npsGroupOf } from './nps-group-of.ts';
import type { AnswerCounts, Metric, Scale } from './score.ts';

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

function pointsOf(metric: Metric, answer: number, scale: Scale): number {
  switch (metric) {
    case 'csat':
      return isSatisfied(answer, scale) ? 1 : 0;
    case 'ces':
      return answer;
    case 'nps':
      return { promoter: 100, passive: 0, detractor: -100 }[npsGroupOf(answer, scale)];
  }
}
