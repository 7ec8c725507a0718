import { type Arguments, createArguments } from '../api/arguments.ts';
import { type MessageContent, messageContent } from '../api/message-content.ts';
import { SlackFault } from '../api/slack-fault.ts';
import type { Fields } from '../http/fields.ts';
import type { Channel } from '../state/channel.ts';
import { editMessage } from '../state/edit-message.ts';
import type { Message } from '../state/message.ts';
import { postMessage } from '../state/post-message.ts';
import { removeMessage } from '../state/remove-message.ts';
import type { ResponsePlace } from '../state/response-urls.ts';
import type { World } from '../state/world.ts';

/**
 * Does what an answer to an interaction says: a message for one member or for the channel, or the
 * original replaced or deleted. Throws a SlackFault where Slack would refuse.
 */
export function applyResponse(world: World, place: ResponsePlace, answer: Fields): void {
  const channel = world.channels.get(place.channelId);
  if (channel === undefined) throw new SlackFault('channel_not_found');
  const args = createArguments(answer);
  const message = args.flag('delete_original')
    ? removeOriginal(world, channel, place)
    : say(world, channel, { args, place });
  world.tell({ kind: 'answered', channel, user: place.user, message });
}

function say(
  world: World,
  channel: Channel,
  { args, place }: { readonly args: Arguments; readonly place: ResponsePlace },
): Message | null {
  const content = messageContent(args);
  if (args.flag('replace_original') && place.messageTs !== null) {
    return replaceOriginal(world, channel, { ts: place.messageTs, content });
  }
  const threadTs = args.text('thread_ts') || place.threadTs;
  const draft = {
    user: world.app.botUserId,
    bot_id: world.app.botId,
    app_id: world.app.id,
    ...content,
    ...(threadTs === null ? {} : { thread_ts: threadTs }),
  };
  if (args.text('response_type') === 'in_channel') return postMessage(world, channel, { draft });
  const message: Message = { ...draft, type: 'message', ts: channel.log.newTs(world.now()) };
  channel.log.addEphemeral({ message, onlyFor: place.user });
  return message;
}

function removeOriginal(world: World, channel: Channel, { messageTs }: ResponsePlace): null {
  if (messageTs === null) return null;
  const message = channel.log.find(messageTs);
  if (message === undefined) channel.log.removeEphemeral(messageTs);
  else removeMessage(world, channel, message);
  return null;
}

function replaceOriginal(
  world: World,
  channel: Channel,
  { ts, content }: { readonly ts: string; readonly content: MessageContent },
): Message | null {
  const posted = channel.log.find(ts);
  if (posted !== undefined) {
    const edited = { user: world.app.botId, ts: channel.log.newTs(world.now()) };
    const changes = { blocks: [], ...content, edited };
    return editMessage(world, channel, { before: posted, changes });
  }
  const ephemeral = channel.log.findEphemeral(ts);
  if (ephemeral === undefined) return null;
  const message: Message = { ...ephemeral.message, blocks: [], ...content };
  channel.log.replaceEphemeral({ ...ephemeral, message });
  return message;
}
