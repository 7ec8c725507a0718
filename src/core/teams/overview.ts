import type { Alert } from '../dips/alerts/alert.ts';
import type { LocalDate } from '../time/period.ts';
import type { Team } from './team.ts';

/** What became of the newest due run of a team's digest or story. */
export interface LastTold {
  readonly on: LocalDate;
  /** `waiting` and `undelivered`: what was to be posted is still queued, or was given up. */
  readonly what: 'posted' | 'posted late' | 'waiting' | 'undelivered' | 'quiet' | 'failed';
  /** The `QuietReason` of a quiet one, as it was kept; else null. */
  readonly why: string | null;
}

/** A team as App Home shows it. */
export interface TeamOverview {
  readonly team: Team;
  /** The channels Earshot hears for it now. */
  readonly channelIds: readonly string[];
  readonly digest: LastTold | null;
  readonly story: LastTold | null;
  /** Open alerts of the team, newest first. */
  readonly alerts: readonly Alert[];
}
