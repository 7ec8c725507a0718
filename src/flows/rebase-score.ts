import { isMetric } from '../core/dips/alerts/measure.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { TeamStore } from '../ports/keeping.ts';
import type { AlertStore, RebaselineStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import type { AlertOutcome } from './live-alert.ts';
import type { ShowAlert } from './show-alert.ts';
import { teamOfAlert } from './team-of-alert.ts';
import type { TellNews } from './tell-news.ts';

/**
 * A member says that an alert's score is another one from a date on, because its survey changed:
 * what is usual is learnt from that date, of the alert's place and all below it, and the alert ends.
 */
export type RebaseScore = (
  alertId: string,
  change: { readonly from: LocalDate; readonly why: string },
  by: string,
) => Promise<AlertOutcome>;

export function createRebaseScore(world: {
  readonly alerts: Pick<AlertStore, 'byId' | 'turn'>;
  readonly rebaselines: Pick<RebaselineStore, 'add'>;
  readonly teams: Pick<TeamStore, 'byId' | 'all'>;
  readonly showAlert: ShowAlert;
  readonly tellNews: TellNews;
  readonly clock: Clock;
}): RebaseScore {
  const { alerts, rebaselines, teams, showAlert, tellNews, clock } = world;

  return async function rebaseScore(alertId, { from, why }, by) {
    const alert = await alerts.byId(alertId);
    const team = alert && (await teamOfAlert(alert, teams));
    if (alert === null || team === null || !isMetric(alert.measure)) return { kind: 'gone' };

    const { node, nodeName, measure } = alert;
    const at = clock();
    await rebaselines.add({ node, nodeName, measure, from, by, why, at });
    const turn = { alertId, kind: 'rebased', on: from, level: null, n: null, note: why } as const;
    const isDone = await alerts.turn(turn, at);
    const now = (await alerts.byId(alertId)) ?? alert;
    // At once: from a date that is long past it is no digest's news.
    await showAlert(now);
    await tellNews(now, { isAll: true });
    return { kind: isDone ? 'done' : 'already', alert: now, team };
  };
}
