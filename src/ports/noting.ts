import type { StatedScore } from '../core/scores/score.ts';
import type { LocalDate, Period } from '../core/time/period.ts';

/** A very bad answer that was noted. */
export interface NotedAnswer {
  readonly feedbackId: string;
  /** The team that is told of it: the touchpoint's. */
  readonly teamId: string;
  readonly touchpointId: string;
  /** The local date of that team. */
  readonly on: LocalDate;
}

/** What is known of a very bad answer that was noted. */
interface KnownAnswer extends NotedAnswer {
  /** All that its message states. */
  readonly scores: readonly StatedScore[];
}

export interface BadAnswerStore {
  /**
   * Notes a very bad answer once, whoever else does at the same moment. `told`: the first of its
   * touchpoint on that date, and one of the first three of its team; `counted`: any further one. It
   * stays what it was, however often it is noted.
   */
  note(answer: NotedAnswer): Promise<'told' | 'counted'>;
  /** It is not told at once after all: the digest counts it. */
  count(feedbackId: string): Promise<void>;
  /** Null where none is noted, or it was forgotten. */
  byId(feedbackId: string): Promise<KnownAnswer | null>;
  /** How many of a team were only counted on these dates, by touchpoint, most first. */
  counted(
    teamId: string,
    period: Period,
  ): Promise<readonly { readonly touchpointId: string; readonly count: number }[]>;
}
