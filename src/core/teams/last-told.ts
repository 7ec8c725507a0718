import type { LocalDate } from '../time/period.ts';

/** What became of the newest due run of a team's digest or story. */
export interface LastTold {
  readonly on: LocalDate;
  /** `waiting` and `undelivered`: what was to be posted is still queued, or was given up. */
  readonly what: 'posted' | 'posted late' | 'waiting' | 'undelivered' | 'quiet' | 'failed';
  /** The `QuietReason` of a quiet one, as it was kept; else null. */
  readonly why: string | null;
}
