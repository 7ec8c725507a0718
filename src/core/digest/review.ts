import type { ScoreFigure } from '../scores/figure.ts';
import type { Move } from '../scores/moved-between.ts';
import type { Metric } from '../scores/score.ts';
import type { Period } from '../time/period.ts';

/** What the first digest of a week looks back on. */
export interface WeekReview {
  /** Of the scores with enough answers in enough weeks. */
  readonly courses: readonly ScoreCourse[];
  /** Most answers first. */
  readonly places: readonly PlaceRow[];
}

/** A score week by week, oldest first; weeks with too few answers are left out. */
export interface ScoreCourse {
  readonly metric: Metric;
  readonly weeks: readonly (Period & { readonly n: number; readonly level: number })[];
}

/** The scores of a touchpoint, or of a team. */
export interface PlaceRow {
  readonly name: string;
  readonly scores: readonly ScoreFigure[];
}

/** What the first digest of a month looks back on: each score that was answered. */
export interface MonthReview {
  readonly period: Period;
  readonly scores: readonly {
    readonly now: ScoreFigure;
    readonly before: ScoreFigure;
    readonly moved: Move | null;
  }[];
}
