import { isLeafIn, type Place } from '../core/dips/tree/place.ts';
import type { ScoreFigure } from '../core/scores/figure.ts';
import { figureOf } from '../core/scores/figure-of.ts';
import { METRICS } from '../core/scores/score.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type { AnswerStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import type { ListTeams } from './list-teams.ts';

/** The scores of a place over so many days up to today; `METRICS` says in which order. */
export type LookAtPlace = (place: Place, days: number) => Promise<readonly ScoreFigure[]>;

export function createLookAtPlace(world: {
  readonly listTeams: ListTeams;
  readonly answers: Pick<AnswerStore, 'days'>;
  readonly clock: Clock;
}): LookAtPlace {
  const { listTeams, answers, clock } = world;

  return async function lookAtPlace(place, days) {
    const teams = await listTeams();
    const rows = await answers.days(
      teams.map((team) => ({
        team,
        period: periodEnding(localDateOf(clock(), team.timeZone), days),
      })),
    );
    const own = rows.filter((row) => isLeafIn(row, place));
    return METRICS.map((metric) =>
      figureOf(
        metric,
        own.filter((row) => row.metric === metric),
      ),
    );
  };
}
