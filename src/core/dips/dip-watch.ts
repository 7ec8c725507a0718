import type { Metric, Scale } from '../scores/score.ts';
import type { LocalDate } from '../time/period.ts';
import type { Baseline } from './baseline.ts';

/** The answers of one local date on the scale that is watched. */
export interface AnswerDay {
  readonly on: LocalDate;
  /** `counts[k]` answers of `scale.min + k`; all zero on a day without answers. */
  readonly counts: readonly number[];
}

/** A day that was weighed, with what it says for each size of dip (log likelihood ratios). */
export interface WeighedDay extends AnswerDay {
  readonly gains: readonly number[];
}

/** A fall as the watch found it: what a `Dip` says of its score. */
export interface Fall {
  readonly openedOn: LocalDate;
  readonly since: LocalDate;
  readonly level: number;
  readonly usual: number;
  readonly n: number;
  readonly of: number | null;
  readonly evidence: number;
}

/** Everything that is remembered of one watched score from day to day; plain JSON. */
export interface DipWatch {
  readonly metric: Metric;
  readonly scale: Scale;
  /** The evidence at which a dip is told. */
  readonly threshold: number;
  readonly days: number;
  /** Answers that are part of the baseline: those of the newest days are not. */
  readonly learnt: number;
  readonly baseline: Baseline;
  /** The newest days, not yet part of the baseline, oldest first. */
  readonly recent: readonly AnswerDay[];
  /** The Shiryaev-Roberts statistic U for each size of dip. */
  readonly evidence: readonly number[];
  /** Days a dip found now may have begun on, oldest first. */
  readonly weighed: readonly WeighedDay[];
  /** The open dip, and the days since it opened; null while nothing is wrong. */
  readonly open: { readonly fall: Fall; readonly days: readonly AnswerDay[] } | null;
}
