import type { Alert } from '../core/dips/alerts/alert.ts';
import { addDays } from '../core/time/add-days.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { TeamStore } from '../ports/keeping.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import { alertPostKey } from './alert-post-key.ts';
import { teamOfAlert } from './team-of-alert.ts';

/** What happened longer ago is no news; the outbox remembers for longer what it has posted. */
const NEWS_DAYS = 7;

/**
 * Tells what happened to an alert in its thread, each thing once; nothing before the thread has
 * begun. Of what answers made of it only where `isAll`: it can wait for a better hour.
 */
export type TellNews = (alert: Alert, how: { readonly isAll: boolean }) => Promise<void>;

export function createTellNews(world: {
  readonly alerts: Pick<AlertStore, 'events' | 'began' | 'byId'>;
  readonly teams: Pick<TeamStore, 'byId' | 'all'>;
  readonly outbox: Pick<OutboxStore, 'queue' | 'tsOf'>;
  readonly composer: Pick<Composer, 'alertNews'>;
  readonly clock: Clock;
}): TellNews {
  const { alerts, teams, outbox, composer, clock } = world;

  return async function tellNews(alert, { isAll }) {
    const [team, thread] = await Promise.all([teamOfAlert(alert, teams), threadOf(alert)]);
    if (team === null || thread === null) return;

    const on = localDateOf(clock(), team.timeZone);
    const events = (await alerts.events(alert.id)).filter(
      ({ kind, at, by }) =>
        kind !== 'opened' &&
        (isAll || by !== null) &&
        localDateOf(at, team.timeZone) >= addDays(on, -NEWS_DAYS),
    );
    for (const event of events) {
      const post = {
        key: `${alertPostKey(alert)}:${event.id}`,
        ...{ channelId: thread.channelId, threadTs: thread.ts, onlyFor: null },
        message: composer.alertNews({ alert, event }, { team, on }),
      };
      await outbox.queue(post, clock());
    }
  };

  /** The outbox forgets in a month where it posted what; the alert remembers. */
  async function threadOf(alert: Alert): Promise<Alert['thread']> {
    const root = alert.toldWithId === null ? alert : await alerts.byId(alert.toldWithId);
    if (root === null || root.thread !== null) return root?.thread ?? null;
    const [team, ts] = await Promise.all([
      teamOfAlert(root, teams),
      outbox.tsOf(alertPostKey(root)),
    ]);
    if (team === null || ts === null) return null;
    const thread = { channelId: team.channelId, ts };
    await alerts.began(root.id, thread);
    return thread;
  }
}
