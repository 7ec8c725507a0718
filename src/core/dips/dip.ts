import type { Metric, Scale } from '../scores/score.ts';
import type { LocalDate } from '../time/period.ts';

/** A real fall of one score of one team, found by the Shiryaev-Roberts mixture. */
export interface Dip {
  readonly teamId: string;
  readonly metric: Metric;
  readonly scale: Scale;
  /** The local date whose answers raised the alert. */
  readonly openedOn: LocalDate;
  /** The local date on which Earshot found it: the next one, or later when answers came in late. */
  readonly foundOn: LocalDate;
  /** The most likely first day of the fall. */
  readonly since: LocalDate;
  /** The score since then, unshrunk, in the metric's own unit (see `ScoreFigure.value`). */
  readonly level: number;
  /** The score that is usual, in the same unit. */
  readonly usual: number;
  /** Answers since `since`. */
  readonly n: number;
  /** Of these, how many count for the level: satisfied answers of CSAT; null for a mean. */
  readonly of: number | null;
  /** The evidence R when it passed the threshold: luck alone needs about R days to get there. */
  readonly evidence: number;
  /** `rebased` after 28 days: the new normal. */
  readonly state: 'open' | 'rebased';
}
