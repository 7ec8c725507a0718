import type { Rest } from '../core/teams/rest.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { Holidays } from '../ports/holidays.ts';

/** Why a team is told nothing on a date, in its language; null where it is told as ever. */
export type RestOn = (team: Team, on: LocalDate) => Promise<Rest | null>;

export function createRestOn({ holidays }: { readonly holidays: Holidays }): RestOn {
  return async function restOn({ pausedUntil, country, language }, on) {
    if (pausedUntil !== null && on <= pausedUntil) return { kind: 'paused', until: pausedUntil };
    const name = country === null ? null : await holidays.nameOn(country, on, language);
    return name === null ? null : { kind: 'holiday', name };
  };
}
