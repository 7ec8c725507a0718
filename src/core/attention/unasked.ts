import type { Team } from '../teams/team.ts';
import { dueInstant } from '../time/due-slots.ts';
import { localDateOf } from '../time/local-date-of.ts';
import type { LocalDate } from '../time/period.ts';
import type { Importance } from './importance.ts';
import { maySay } from './may-say.ts';

/** Something that is to be said without anybody having asked. */
export interface Unasked {
  readonly importance: Importance;
  /** Not before. */
  readonly at: Date;
  /** The local date whose attention it takes. */
  readonly on: LocalDate;
  /** Whether it may be said beside what else was said on that date. */
  readonly maySay: (said: readonly Importance[]) => boolean;
}

/** How something is said to a team unasked at an instant, within what it wants to hear a day. */
export function unasked(team: Team, importance: Importance, at: Date): Unasked {
  const on = localDateOf(at, team.timeZone);
  const promised = promisedOn(team, on);
  return {
    ...{ importance, at, on },
    maySay: (said) =>
      maySay(importance, {
        ...{ budget: team.messagesADay, said },
        promised: promised.filter((it) => !said.includes(it)),
      }),
  };
}

/** A day without anything new has room for them too: it is to be a quiet one. */
function promisedOn(team: Team, on: LocalDate): readonly Importance[] {
  return (['digest', 'story'] as const).filter((job) => dueInstant(team, job, on) !== null);
}
