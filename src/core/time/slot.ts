import type { LocalDate } from './period.ts';

/** What Earshot does by the clock, once a team and local date. */
export type Job = 'dips' | 'digest' | 'story';

export const JOBS = ['dips', 'digest', 'story'] as const satisfies readonly Job[];

/** One due run of a job; the database lets each happen once. */
export interface Slot {
  readonly job: Job;
  readonly teamId: string;
  /** The local date the run is for, in the team's time zone. */
  readonly on: LocalDate;
}
