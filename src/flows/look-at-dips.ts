import type { DipsLook } from '../core/dips/dips-look.ts';
import { EYED_FROM } from '../core/dips/eyed.ts';
import { growTree } from '../core/dips/grow-tree.ts';
import { harmOf } from '../core/dips/harm-of.ts';
import { isAlertOf } from '../core/dips/is-alert-of.ts';
import type { ScoreWatch } from '../core/dips/score-watch.ts';
import { BUDGETS } from '../core/dips/sensitivity.ts';
import { shareBudget } from '../core/dips/share-budget.ts';
import { toEyed } from '../core/dips/to-eyed.ts';
import { addDays } from '../core/time/add-days.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { JourneyStore } from '../ports/keeping.ts';
import type { AlertStore, AnswerStore, SensitivityStore, WatchStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import type { ListTeams } from './list-teams.ts';

const MOST_EYED = 3;

/** How things stand with the scores of a team, or with null of the whole workspace. */
export type LookAtDips = (asked: { readonly teamId: string | null }) => Promise<DipsLook>;

export function createLookAtDips(world: {
  readonly alerts: Pick<AlertStore, 'current'>;
  readonly watches: Pick<WatchStore, 'nearest'>;
  readonly sensitivity: Pick<SensitivityStore, 'current'>;
  readonly answers: Pick<AnswerStore, 'totals'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly listTeams: ListTeams;
  readonly clock: Clock;
}): LookAtDips {
  const { alerts, watches, sensitivity, answers, journeys, listTeams, clock } = world;

  return async function lookAtDips({ teamId }) {
    const now = clock();
    const [current, near, { level }, taxonomy, teams] = await Promise.all([
      alerts.current(),
      watches.nearest<ScoreWatch>({ teamId, from: EYED_FROM, limit: MOST_EYED }),
      sensitivity.current(),
      journeys.all(),
      listTeams(),
    ]);
    const totals = await answers.totals(
      teams.map((team) => {
        const to = addDays(localDateOf(now, team.timeZone), -1);
        return { team, tracedTo: null, traceTo: to, to };
      }),
    );
    const { streams, budget } = shareBudget(growTree(totals, taxonomy).streams, {
      ...{ journeys: taxonomy, budget: BUDGETS[level], on: localDateOf(now, 'UTC') },
    });
    const mine = teamId === null ? current : current.filter((it) => isAlertOf(it, teamId));
    return {
      open: mine.toSorted((a, b) => harmOf(b) - harmOf(a)),
      eyed: near.flatMap(toEyed),
      ...{ sensitivity: level, streams, budget },
    };
  };
}
