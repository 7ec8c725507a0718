import type { LocalDate } from '../time/period.ts';

/** Pieces of feedback that were said on a local date of a team, and are about one thing. */
export interface PlaceCount {
  readonly on: LocalDate;
  /** Null where they are about nothing that is known. */
  readonly touchpointId: string | null;
  readonly count: number;
  /** Of these, those with words of their own. */
  readonly worded: number;
  /** Of those with words, those that are negative. */
  readonly negative: number;
}
