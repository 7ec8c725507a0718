import type { Channel } from './channel.ts';
import type { Message } from './message.ts';
import type { World } from './world.ts';

/** Changes what a message says; the bot's own edits carry no `edited` mark. */
export function editMessage(
  world: World,
  channel: Channel,
  { before, changes }: { readonly before: Message; readonly changes: Partial<Message> },
): Message {
  const message: Message = { ...before, ...changes };
  channel.log.replace(message);
  world.tell({ kind: 'edited', channel, message, before, at: channel.log.newTs(world.now()) });
  return message;
}
