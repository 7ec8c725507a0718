import type { Logger } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Alert } from '../core/dips/alerts/alert.ts';
import type { Team } from '../core/teams/team.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { SlackFlows } from './slack-flows.ts';
import { alertMessage } from './views/alert-message.ts';

/**
 * Shows the message that an alert's thread begins with as the alert is now. Somebody may have
 * deleted it, or its channel: then there is nothing to show, and what was done is done all the same.
 */
export async function showAlert(
  shown: { readonly alert: Alert; readonly team: Team; readonly others: readonly Alert[] },
  slack: { readonly client: WebClient; readonly logger: Logger },
  flows: Pick<SlackFlows, 'clock'>,
): Promise<void> {
  const { alert, team, others } = shown;
  if (alert.thread === null) return;
  const on = localDateOf(flows.clock(), team.timeZone);
  const { text, blocks } = alertMessage(alert, { team, on, others });
  const { channelId: channel, ts } = alert.thread;
  try {
    await slack.client.chat.update({ channel, ts, text, blocks: [...blocks] });
  } catch (cause) {
    slack.logger.warn('the message of an alert could not be shown anew', cause);
  }
}
