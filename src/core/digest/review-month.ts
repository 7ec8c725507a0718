import { movedBetween } from '../scores/moved-between.ts';
import { METRICS } from '../scores/score.ts';
import { monthBefore } from '../time/month-before.ts';
import type { Period } from '../time/period.ts';
import type { MonthReview } from './review.ts';
import { figureIn, type MetricDay } from './score-rows.ts';

/** The scores of a month, each beside the month before. */
export function reviewMonth(answers: readonly MetricDay[], period: Period): MonthReview {
  const scores = METRICS.map((metric) => {
    const now = figureIn(answers, metric, period);
    const before = figureIn(answers, metric, monthBefore(period.from));
    return { now, before, moved: movedBetween(now, before) };
  });
  return { period, scores: scores.filter(({ now }) => now.n > 0) };
}
