import type { LeafDay } from '../dips/tree/leaf.ts';
import type { Touchpoint } from '../journeys/journey.ts';
import { METRICS } from '../scores/score.ts';
import { addDays } from '../time/add-days.ts';
import type { Period } from '../time/period.ts';
import { COURSE_WEEKS } from './edition-of.ts';
import type { PlaceRow, ScoreCourse, WeekReview } from './review.ts';
import { figureIn, type MetricDay } from './score-rows.ts';
import { WINDOW_DAYS } from './window-of.ts';

/** Fewer weeks are no course of anything. */
const FEWEST_WEEKS = 4;

/** More are read elsewhere. */
const MOST_PLACES = 10;

/** The eight weeks up to a window's end, and the window's scores by touchpoint. */
export function reviewWeek(
  answers: readonly LeafDay[],
  { window, touchpoints }: { readonly window: Period; readonly touchpoints: readonly Touchpoint[] },
): WeekReview {
  const names = touchpoints.map(({ id, name }) => ({
    name,
    answers: answers.filter(({ touchpointId }) => touchpointId === id),
  }));
  return {
    courses: METRICS.map((metric) => courseOf(answers, metric, window)).filter(
      ({ weeks }) => weeks.length >= FEWEST_WEEKS,
    ),
    places: placeRows(names, window).slice(0, MOST_PLACES),
  };
}

/** The scores of places in a period, of those with any that is known; most answers first. */
export function placeRows(
  places: readonly { readonly name: string; readonly answers: readonly MetricDay[] }[],
  period: Period,
): readonly PlaceRow[] {
  return places
    .map(({ name, answers }) => ({
      name,
      scores: METRICS.map((metric) => figureIn(answers, metric, period)),
    }))
    .filter(({ scores }) => scores.some(({ value }) => value !== null))
    .toSorted((a, b) => answeredIn(b) - answeredIn(a) || a.name.localeCompare(b.name));
}

function answeredIn({ scores }: PlaceRow): number {
  return scores.reduce((sum, { n }) => sum + n, 0);
}

function courseOf(
  answers: readonly MetricDay[],
  metric: ScoreCourse['metric'],
  window: Period,
): ScoreCourse {
  const { scale } = figureIn(answers, metric, window);
  const same = answers.filter((it) => it.scale.min === scale.min && it.scale.max === scale.max);
  const weeks = Array.from({ length: COURSE_WEEKS }, (_, k) => {
    const back = (k + 1 - COURSE_WEEKS) * WINDOW_DAYS;
    const week = { from: addDays(window.from, back), to: addDays(window.to, back) };
    const { n, value } = figureIn(same, metric, week);
    return value === null ? [] : [{ ...week, n, level: value }];
  });
  return { metric, weeks: weeks.flat() };
}
