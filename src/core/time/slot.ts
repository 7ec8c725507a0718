import type { LocalDate } from './period.ts';

/** What Earshot does by the clock, once a team and local date. */
export type TeamJob = 'dips' | 'digest' | 'story';

/**
 * The jobs of one team; those of the whole workspace, which are done in one team's name; and `week`,
 * of teams that somebody leads, once a week.
 */
export type Job = TeamJob | 'refit' | 'company' | 'week';

export const JOBS = ['dips', 'digest', 'story'] as const satisfies readonly TeamJob[];

/** What is done at most once for a slot and has no time of its own: a digest asks for it. */
export type Asked = 'summary';

/** One due run of a job; the database lets each happen once. */
export interface Slot<J extends Job | Asked = Job> {
  readonly job: J;
  readonly teamId: string;
  /** The local date the run is for, in the team's time zone. */
  readonly on: LocalDate;
}
