import type { DipsLook } from '../core/dips/alerts/dips-look.ts';
import { isAlertOf } from '../core/dips/alerts/is-alert-of.ts';
import { worstFirst } from '../core/dips/alerts/worst-first.ts';
import { BUDGETS } from '../core/dips/ledger/sensitivity.ts';
import { EYED_AMONG, EYED_FROM } from '../core/dips/watch/eyed.ts';
import { eyedOf } from '../core/dips/watch/eyed-of.ts';
import type { ScoreWatch } from '../core/dips/watch/score-watch.ts';
import type { AlertStore, SensitivityStore, WatchStore } from '../ports/watching.ts';

const MOST_EYED = 3;

/** How things stand with the scores of a team, or with null of the whole workspace. */
export type LookAtDips = (asked: { readonly teamId: string | null }) => Promise<DipsLook>;

export function createLookAtDips(world: {
  readonly alerts: Pick<AlertStore, 'current'>;
  readonly watches: Pick<WatchStore, 'nearest'>;
  readonly sensitivity: Pick<SensitivityStore, 'current'>;
}): LookAtDips {
  const { alerts, watches, sensitivity } = world;

  return async function lookAtDips({ teamId }) {
    const [current, near, { level }] = await Promise.all([
      alerts.current(),
      watches.nearest<ScoreWatch>({ teamId, from: EYED_FROM, limit: EYED_AMONG }),
      sensitivity.current(),
    ]);
    const mine = teamId === null ? current : current.filter((it) => isAlertOf(it, teamId));
    return {
      open: worstFirst(mine),
      eyed: eyedOf(near, current).slice(0, MOST_EYED),
      ...{ sensitivity: level, budget: BUDGETS[level] },
    };
  };
}
