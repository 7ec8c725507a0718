import { type PooledDays, poolDays } from '../dips/why/pool-days.ts';
import { addAnswers } from '../scores/add-answers.ts';
import type { ScoreFigure } from '../scores/figure.ts';
import { figureOf } from '../scores/figure-of.ts';
import { movedBetween } from '../scores/moved-between.ts';
import { type DailyAnswers, METRICS, type Metric } from '../scores/score.ts';
import { addDays } from '../time/add-days.ts';
import { datesOf } from '../time/dates-of.ts';
import type { Period } from '../time/period.ts';
import type { ScoreRow } from './score-row.ts';
import { WINDOW_DAYS } from './window-of.ts';

/** The answers of a date, wherever they were given. */
export type MetricDay = DailyAnswers & { readonly metric: Metric };

/** Fewer figures are no course of anything. */
const FEWEST_POINTS = 4;

/** The three scores of a window, each beside the window before, and how the two went. */
export function scoreRows(
  answers: readonly MetricDay[],
  window: Period,
): readonly Omit<ScoreRow, 'isNews' | 'step'>[] {
  const before = periodBefore(window);
  return METRICS.map((metric) => {
    const now = figureIn(answers, metric, window);
    const then = figureIn(answers, metric, before);
    return {
      ...now,
      before: then,
      moved: movedBetween(now, then),
      trend: trendOf(answers, now, { from: before.from, to: window.to }),
    };
  });
}

/** A score of a period. */
export function figureIn(
  answers: readonly MetricDay[],
  metric: Metric,
  { from, to }: Period,
): ScoreFigure {
  return figureOf(
    metric,
    answers.filter((it) => it.metric === metric && it.on >= from && it.on <= to),
  );
}

/** The seven days before a window. */
function periodBefore({ from }: Period): Period {
  return { from: addDays(from, -WINDOW_DAYS), to: addDays(from, -1) };
}

function trendOf(
  answers: readonly MetricDay[],
  { metric, scale, value }: ScoreFigure,
  period: Period,
): readonly PooledDays[] {
  if (value === null) return [];
  const same = answers.filter(
    (it) => it.metric === metric && it.scale.min === scale.min && it.scale.max === scale.max,
  );
  const dates = datesOf(period);
  const days = dates.flatMap((on) => {
    const [sum] = addAnswers(same.filter((it) => it.on === on));
    return sum === undefined ? [] : [{ on, counts: sum.counts }];
  });
  const since = addDays(period.from, WINDOW_DAYS);
  const points = poolDays(days, { metric, scale, since, most: dates.length });
  return points.length < FEWEST_POINTS ? [] : points;
}
