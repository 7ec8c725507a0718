import type { DipsLook } from '../core/dips/alerts/dips-look.ts';
import { harmOf } from '../core/dips/alerts/harm-of.ts';
import { isAlertOf } from '../core/dips/alerts/is-alert-of.ts';
import { BUDGETS } from '../core/dips/ledger/sensitivity.ts';
import { EYED_FROM } from '../core/dips/watch/eyed.ts';
import type { ScoreWatch } from '../core/dips/watch/score-watch.ts';
import { toEyed } from '../core/dips/watch/to-eyed.ts';
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
      watches.nearest<ScoreWatch>({ teamId, from: EYED_FROM, limit: MOST_EYED }),
      sensitivity.current(),
    ]);
    const mine = teamId === null ? current : current.filter((it) => isAlertOf(it, teamId));
    return {
      open: mine.toSorted((a, b) => harmOf(b) - harmOf(a)),
      eyed: near.flatMap(toEyed),
      ...{ sensitivity: level, budget: BUDGETS[level] },
    };
  };
}
