import type { Alert } from '../core/dips/alerts/alert.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import { instantAt } from '../core/time/instant-at.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { Clock } from '../ports/world.ts';
import type { WatchScores } from './watch-scores.ts';

/**
 * Watches all scores up to the day before a team's date, and gives back the alerts that are new;
 * and then what else is watched of the team, of which digests tell.
 */
export type LookForDips = (team: Team, on: LocalDate) => Promise<readonly Alert[]>;

/** Somebody who looks on an earlier date knows nothing of the days after it. */
export function createLookForDips(world: {
  readonly watchScores: WatchScores;
  /** Comes after scores: a rise beside a dip is told with it. */
  readonly alsoWatch?: readonly ((team: Team, on: LocalDate) => Promise<readonly Alert[]>)[];
  readonly clock: Clock;
}): LookForDips {
  const { watchScores, alsoWatch = [], clock } = world;

  return async function lookForDips(team, on) {
    const now = clock();
    const end = new Date(instantAt(addDays(on, 1), '00:00', team.timeZone).getTime() - 1);
    const found = [...(await watchScores(end < now ? end : now))];
    for (const watch of alsoWatch) found.push(...(await watch(team, on)));
    return found;
  };
}
