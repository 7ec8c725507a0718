import type { Receipt } from '../events/parcel.ts';
import type { Channel } from '../state/channel.ts';
import type { Message } from '../state/message.ts';
import { stateOf } from '../state/state-of.ts';
import type { ViewValues } from '../state/view.ts';
import { withThread } from '../state/with-thread.ts';
import type { World } from '../state/world.ts';
import { interaction, type Stage } from './interaction.ts';
import { merge } from './merge-values.ts';
import { type Chosen, press, type Target } from './press.ts';
import { responseUrl } from './response-url.ts';

/** What members have chosen in a message's menus, which Slack sends along with each click. */
const chosenSoFar = new WeakMap<World, Map<string, ViewValues>>();

/** Acts on a message as a member; null when the message has no such element. */
export function clickMessage(
  { world, delivery }: Stage,
  channel: Channel,
  click: {
    readonly user: string;
    readonly message: Message;
    readonly target: Target;
    readonly chosen: Chosen;
  },
): Promise<Receipt> | null {
  const { user, message, target, chosen } = click;
  const pressed = press(message.blocks, target, { chosen, at: world.now() });
  if (pressed === null) return null;
  const values = remember(world, `${channel.id} ${message.ts} ${user}`, pressed.held);
  const isEphemeral = channel.log.find(message.ts) === undefined;
  const threadTs = message.thread_ts ?? null;
  return delivery.ask('interactive', {
    ...interaction(world, 'block_actions', user),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...(threadTs === null ? {} : { thread_ts: threadTs }),
    },
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    // An ephemeral message is not kept by Slack, so its clicks come without it.
    ...(isEphemeral ? {} : { message: withThread(channel, message) }),
    state: stateOf(message.blocks, values),
    response_url: responseUrl(world, {
      channelId: channel.id,
      user,
      messageTs: message.ts,
      threadTs,
    }),
    actions: [pressed.action],
  });
}

function remember(world: World, key: string, held: ViewValues | null): ViewValues {
  const all = chosenSoFar.get(world) ?? new Map<string, ViewValues>();
  chosenSoFar.set(world, all);
  const values = merge(all.get(key) ?? {}, held ?? {});
  all.set(key, values);
  return values;
}
