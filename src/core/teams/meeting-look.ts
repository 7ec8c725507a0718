import type { Rhythm } from '../habits/rhythm.ts';
import type { LastTold } from './last-told.ts';
import type { Rest } from './rest.ts';
import type { Team } from './team.ts';

/** What a team was last told of a kind, and what comes next. */
export interface Expected {
  /** What became of the newest due run; null before the first. */
  readonly told: LastTold | null;
  /** When the next one comes, if there is anything to tell; null where none comes within a year. */
  readonly nextAt: Date | null;
  /** Why none comes today any more; null where one does. */
  readonly notToday: NotToday | null;
}

export type NotToday =
  | Rest
  /** `told`: it was, or there was nothing to tell; `passed`: its time was over when it was set. */
  | { readonly kind: 'told' | 'no meeting' | 'passed' }
  /** It is told less often than the team meets, for it was not looked at; or not at all. */
  | { readonly kind: 'rarer' };

/** When a team is written to by the clock, as things are now. */
export interface MeetingLook {
  readonly team: Team;
  readonly seenAt: Date;
  readonly digest: Expected;
  readonly story: Expected;
  /** How often the story is told. */
  readonly rhythm: Rhythm;
}
