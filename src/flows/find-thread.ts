import type { Alert } from '../core/dips/alerts/alert.ts';
import type { Team } from '../core/teams/team.ts';
import type { TeamStore } from '../ports/keeping.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { AlertStore } from '../ports/watching.ts';
import { alertPostKey } from './alert-post-key.ts';
import { teamOfAlert } from './team-of-alert.ts';

/** Where an alert is told: its thread, or that of the alert it is told with. */
interface FoundThread {
  /** The alert whose message the thread begins with. */
  readonly head: Alert;
  readonly team: Team;
  readonly thread: NonNullable<Alert['thread']>;
}

/** The thread of an alert; null before it has begun. */
export type FindThread = (alert: Alert) => Promise<FoundThread | null>;

/** The outbox forgets in a month where it posted what; the alert remembers. */
export function createFindThread(world: {
  readonly alerts: Pick<AlertStore, 'began' | 'byId'>;
  readonly teams: Pick<TeamStore, 'byId' | 'all'>;
  readonly outbox: Pick<OutboxStore, 'tsOf'>;
}): FindThread {
  const { alerts, teams, outbox } = world;

  return async function findThread(alert) {
    const head = alert.toldWithId === null ? alert : await alerts.byId(alert.toldWithId);
    const team = head && (await teamOfAlert(head, teams));
    if (head === null || team === null) return null;
    if (head.thread !== null) return { head, team, thread: head.thread };

    const ts = await outbox.tsOf(alertPostKey(head));
    if (ts === null) return null;
    const thread = { channelId: team.channelId, ts };
    await alerts.began(head.id, thread);
    return { head, team, thread };
  };
}
