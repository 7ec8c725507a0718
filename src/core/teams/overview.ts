import type { LocalDate } from '../time/period.ts';
import type { Team } from './team.ts';

/** What became of the newest due run of a team's digest or story. */
export interface LastTold {
  readonly on: LocalDate;
  readonly what: 'posted' | 'posted late' | 'quiet' | 'failed';
  /** Why nothing was posted, a `QuietReason` when quiet; null when something was. */
  readonly why: string | null;
}

/** A team as App Home shows it. */
export interface TeamOverview {
  readonly team: Team;
  /** The channels Earshot hears for it now. */
  readonly channelIds: readonly string[];
  readonly digest: LastTold | null;
  readonly story: LastTold | null;
}
