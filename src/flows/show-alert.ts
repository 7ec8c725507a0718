import type { Alert } from '../core/dips/alerts/alert.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import type { ComposeAlert } from './compose-alert.ts';
import type { FindThread } from './find-thread.ts';

/** As often as what is shown is looked at again: more than two at a time hardly show one alert. */
const MOST_LOOKS = 5;

/** Shows the message that an alert is told with as things are now; nothing before it was posted. */
export type ShowAlert = (alert: Alert) => Promise<void>;

export function createShowAlert(world: {
  readonly alerts: Pick<AlertStore, 'byId'>;
  readonly findThread: FindThread;
  readonly composeAlert: ComposeAlert;
  readonly outbox: Pick<OutboxStore, 'edit'>;
  readonly clock: Clock;
}): ShowAlert {
  const { alerts, findThread, composeAlert, outbox, clock } = world;

  return async function showAlert(alert) {
    const found = await findThread(alert);
    if (found === null) return;
    const { team, thread } = found;
    const on = localDateOf(clock(), team.timeZone);
    // What changed while it was composed may have been shown before it: until nothing has, look again.
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const head = await alerts.byId(found.head.id);
      if (head === null) return;
      const message = await composeAlert(head, { team, on, shownIn: thread.channelId });
      if ((await outbox.edit({ ...thread, message }, clock())) === 'known') return;
    }
  };
}
