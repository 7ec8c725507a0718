import type { Channel } from './channel.ts';
import type { Message } from './message.ts';
import type { World } from './world.ts';

/** Takes a message away; the parent of a thread leaves a tombstone, as in Slack. */
export function removeMessage(world: World, channel: Channel, before: Message): void {
  const at = channel.log.newTs(world.now());
  if (channel.log.repliesTo(before.ts).length === 0) {
    channel.log.remove(before.ts);
    world.tell({ kind: 'deleted', channel, before, at });
    return;
  }
  const message: Message = {
    type: 'message',
    subtype: 'tombstone',
    ts: before.ts,
    user: 'USLACKBOT',
    text: 'This message was deleted.',
    thread_ts: before.ts,
  };
  channel.log.replace(message);
  world.tell({ kind: 'edited', channel, message, before, at });
}
