import { unasked } from '../core/attention/unasked.ts';
import type { Alert } from '../core/dips/alerts/alert.ts';
import { newsSince } from '../core/dips/alerts/news-since.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import { alertPostKey } from './alert-post-key.ts';
import type { FindThread } from './find-thread.ts';

/**
 * Tells what happened to an alert in its thread, each thing once; nothing before the thread has
 * begun. Of what answers made of it only where `isAll`: it can wait for a better hour, and for a day
 * with room for it. Left out, `from` is now, and `since` a week ago.
 */
export type TellNews = (
  alert: Alert,
  how: { readonly isAll: boolean; readonly from?: Date; readonly since?: LocalDate },
) => Promise<void>;

export function createTellNews(world: {
  readonly alerts: Pick<AlertStore, 'events'>;
  readonly findThread: FindThread;
  readonly outbox: Pick<OutboxStore, 'queue' | 'say'>;
  readonly composer: Pick<Composer, 'alertNews'>;
  readonly clock: Clock;
}): TellNews {
  const { alerts, findThread, outbox, composer, clock } = world;

  return async function tellNews(alert, { isAll, from = clock(), ...how }) {
    const found = await findThread(alert);
    if (found === null) return;

    const { team, thread } = found;
    const on = localDateOf(clock(), team.timeZone);
    const since = how.since ?? newsSince(on, null);
    const events = (await alerts.events(alert.id)).filter(
      ({ kind, at, by }) =>
        kind !== 'opened' && (isAll || by !== null) && localDateOf(at, team.timeZone) >= since,
    );
    for (const event of events) {
      const post = {
        key: `${alertPostKey(alert)}:${event.id}`,
        ...{ channelId: thread.channelId, threadTs: thread.ts, onlyFor: null },
        message: composer.alertNews({ alert, event }, { team, on }),
      };
      // What a member did is answered, whatever else was said that day.
      if (event.by !== null) await outbox.queue(post, from);
      else await outbox.say(post, unasked(team, 'news', from));
    }
  };
}
