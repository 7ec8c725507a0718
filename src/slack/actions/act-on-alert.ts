import type { AlertOutcome } from '../../flows/live-alert.ts';
import { isId } from '../kit/is-id.ts';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { type AlertDeed, alertDone } from '../views/alert-done.ts';
import { type PressedArgs, pressed } from './pressed.ts';

const GONE = { kind: 'gone' } as const;

/**
 * Somebody does something to an alert: its first message shows it, and its thread tells it. Only
 * who pressed elsewhere, or came second, is told so.
 */
export function actOnAlert(
  flows: SlackFlows,
  deed: AlertDeed,
  act: (alertId: string, by: string) => Promise<AlertOutcome>,
) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId, channelId } = pressed(args);
    const outcome = isId(value) ? await act(value, userId) : GONE;
    if (outcome.kind !== 'gone') {
      const { thread } = outcome.alert;
      const isShown = thread !== null && args.body.container?.message_ts === thread.ts;
      if (outcome.kind === 'done' && isShown) return;
    }
    const { language } = await flows.knowAsker(channelId);
    await args.respond(forAsker(alertDone(outcome, { deed, language })));
  };
}
