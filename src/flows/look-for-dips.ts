import { findDips } from '../core/dips/find-dips.ts';
import { type DipNews, newsOfDips } from '../core/dips/news-of-dips.ts';
import { METRICS } from '../core/scores/score.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import type { LocalDate } from '../core/time/period.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type { DipStore, ScoreStore } from '../ports/keeping.ts';
import type { ListTeams } from './list-teams.ts';

/** How far back a score is watched again each day: what is older hardly weighs. */
const HISTORY_DAYS = 400;

/** What changed about a team's dips by the end of the day before `on`. */
export type LookForDips = (team: Team, on: LocalDate) => Promise<DipNews>;

/** Watches a team's scores of the last 400 days from their beginning; changes nothing. */
export function createLookForDips(stores: {
  readonly scores: ScoreStore;
  readonly dips: DipStore;
  readonly listTeams: ListTeams;
}): LookForDips {
  const { scores, dips, listTeams } = stores;

  return async function lookForDips(team, on) {
    const until = addDays(on, -1);
    const period = periodEnding(until, HISTORY_DAYS);
    const [teams, told, ...histories] = await Promise.all([
      listTeams(),
      dips.current(team.id),
      ...METRICS.map(async (metric) => ({
        metric,
        history: await scores.dailyAnswers({ team, period, metric }),
      })),
    ]);
    const asked = histories.filter(({ history }) => history.length > 0).length;
    // As if every team asked what this one asks: the budget is the whole workspace's.
    const streams = asked * Math.max(1, teams.length);
    const news = histories.map(({ metric, history }) =>
      newsOfDips({
        teamId: team.id,
        until,
        found: findDips(history, { metric, until, streams }),
        told: told.filter((dip) => dip.metric === metric),
      }),
    );
    return {
      opened: news.flatMap(({ opened }) => opened),
      rebased: news.flatMap(({ rebased }) => rebased),
    };
  };
}
