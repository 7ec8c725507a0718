import type { Metric, Scale } from '../../scores/score.ts';
import type { LocalDate } from '../../time/period.ts';
import type { Baseline } from './baseline.ts';
import type { Gate } from './gate.ts';

/**
 * What is watched: a score, whose fall is told; the mean of answers that belong to no score; or a
 * share, `counts` being those without and those with, whose rise is told.
 */
export type Watchable = Metric | 'mean' | 'share';

/** The answers of one local date on the scale that is watched. */
export interface AnswerDay {
  readonly on: LocalDate;
  /** `counts[k]` answers of the scale's k-th score; all zero on a day without answers. */
  readonly counts: readonly number[];
}

/** A day that was weighed, with what it says for each size of dip (log likelihood ratios). */
interface WeighedDay extends AnswerDay {
  readonly gains: readonly number[];
}

/** What was found, when it was: a fall, of anything but a score a rise, or a silence. */
export interface Fall {
  /** The local date whose answers raised the alert. */
  readonly openedOn: LocalDate;
  /** The most likely first day of the change. */
  readonly since: LocalDate;
  /**
   * The level since then, unshrunk, in the measure's own unit: of a score that of
   * `ScoreFigure.value`, of a share 0 to 1, of a volume and of a source pieces a day.
   */
  readonly level: number;
  /** The level that is usual, in the same unit. */
  readonly usual: number;
  /** Answers, or pieces, since `since`. */
  readonly n: number;
  /** Of these, how many count for the level: satisfied answers, negative pieces; null of a mean. */
  readonly of: number | null;
  /** The evidence R when it passed the threshold: luck alone needs about R days to get there. */
  readonly evidence: number;
}

/** A dip that has not ended. */
export interface OpenDip {
  readonly fall: Fall;
  /** Those since it opened. */
  readonly days: readonly AnswerDay[];
  /** The last time that it was told to have become worse. */
  readonly worse?: { readonly on: LocalDate; readonly level: number };
}

/** What a day's answers made of a score. */
export type DipTurn =
  | { readonly kind: 'opened'; readonly on: LocalDate; readonly fall: Fall }
  | {
      /** Fell as far again; is as usual again; has been down so long that it is usual now. */
      readonly kind: 'worse' | 'recovered' | 'rebased';
      readonly on: LocalDate;
      /** Of the answers that show it, in the unit of `Fall.level`; null where there are none. */
      readonly level: number | null;
      readonly n: number;
    };

/** Everything that is remembered of one watched score from day to day; plain JSON. */
export interface DipWatch {
  readonly metric: Watchable;
  readonly scale: Scale;
  /** What each answer counts, lowest first: on most scales the whole numbers from end to end. */
  readonly scores: readonly number[];
  /** The evidence at which a dip is told. */
  readonly threshold: number;
  /** What a dip must be to be told, whatever its evidence. */
  readonly gate: Gate;
  readonly days: number;
  /** Answers that are part of the baseline: those of the newest days are not. */
  readonly learnt: number;
  readonly baseline: Baseline;
  /** The newest days, not yet part of the baseline, oldest first. */
  readonly recent: readonly AnswerDay[];
  /** The evidence for each size of dip; together it is R, in days (see `evidenceIn`). */
  readonly evidence: readonly number[];
  /** Days a dip found now may have begun on, oldest first. */
  readonly weighed: readonly WeighedDay[];
  /** The open dip; null while nothing is wrong. */
  readonly open: OpenDip | null;
  /** What the newest day made of the score; null on most days. */
  readonly turn: DipTurn | null;
}
