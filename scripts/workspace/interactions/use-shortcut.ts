import type { Receipt } from '../events/parcel.ts';
import type { Channel } from '../state/channel.ts';
import type { Message } from '../state/message.ts';
import { withThread } from '../state/with-thread.ts';
import { interaction, type Stage } from './interaction.ts';
import { responseUrl } from './response-url.ts';

/** Uses a shortcut as a member: a message's own, or a global one when there is no message. */
export function useShortcut(
  { world, delivery }: Stage,
  shortcut: {
    readonly user: string;
    readonly callbackId: string;
    readonly on: { readonly channel: Channel; readonly message: Message } | null;
  },
): Promise<Receipt> {
  const { user, callbackId, on } = shortcut;
  const actionTs = (world.now().getTime() / 1000).toFixed(6);
  if (on === null) {
    return delivery.ask('interactive', {
      ...interaction(world, 'shortcut', user),
      callback_id: callbackId,
      action_ts: actionTs,
    });
  }
  const { channel, message } = on;
  return delivery.ask('interactive', {
    ...interaction(world, 'message_action', user),
    callback_id: callbackId,
    action_ts: actionTs,
    channel: { id: channel.id, name: channel.name },
    message_ts: message.ts,
    message: withThread(channel, message),
    response_url: responseUrl(world, {
      channelId: channel.id,
      user,
      messageTs: message.ts,
      threadTs: message.thread_ts ?? null,
    }),
  });
}
