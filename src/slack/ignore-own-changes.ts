import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { asFields, type Fields, isFields } from './fields.ts';

/**
 * Lets go of edits and deletions of our own messages. Bolt ignores what the bot itself posts, but
 * such an event names its author only inside the message that was changed.
 */
export async function ignoreOwnChanges(args: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> {
  const event: unknown = 'event' in args ? args.event : null;
  const { botId, botUserId } = args.context;
  const isOwn = ({ bot_id, user }: Fields) =>
    (botId !== undefined && bot_id === botId) || (botUserId !== undefined && user === botUserId);
  if (
    isFields(event) &&
    ['message', 'previous_message'].some((key) => isOwn(asFields(event[key])))
  ) {
    return;
  }
  await args.next();
}
