import type { Fields } from '../http/fields.ts';
import type { Channel } from '../state/channel.ts';
import { editMessage } from '../state/edit-message.ts';
import type { Message } from '../state/message.ts';
import { permalink } from '../state/permalink.ts';
import { postMessage } from '../state/post-message.ts';
import { removeMessage } from '../state/remove-message.ts';
import type { World } from '../state/world.ts';
import type { ApiCall, ApiMethods } from './api-method.ts';
import { findChannel, findTarget } from './find-channel.ts';
import { messageContent } from './message-content.ts';
import { SlackFault } from './slack-fault.ts';

const write = (): readonly string[] => ['chat:write'];
/** Updates are held to less text than posts. */
const updateTextLimit = 4_000;

export const chatMethods: ApiMethods = {
  'chat.postMessage': { token: 'bot', scopes: write, run: post },
  'chat.postEphemeral': { token: 'bot', scopes: write, run: postEphemeral },
  'chat.update': { token: 'bot', scopes: write, run: update },
  'chat.delete': { token: 'bot', scopes: write, run: remove },
  'chat.getPermalink': {
    token: 'bot',
    scopes: () => [],
    run({ world, args }) {
      const channel = findChannel(world, args.needed('channel'));
      const message = channel.log.find(args.needed('message_ts'));
      if (message === undefined) throw new SlackFault('message_not_found');
      return { channel: channel.id, permalink: permalink(world, channel.id, message) };
    },
  },
};

function post({ world, args, scopes }: ApiCall): Fields {
  const channel = findTarget(world, args.needed('channel'), {
    mayPostOutside: scopes.has('chat:write.public'),
  });
  const content = messageContent(args);
  const message = postMessage(world, channel, {
    draft: {
      ...authorship(world, args.text('username')),
      ...content,
      ...threadOf(channel, args.text('thread_ts')),
    },
  });
  return { channel: channel.id, ts: message.ts, message };
}

function postEphemeral({ world, args }: ApiCall): Fields {
  const channel = findTarget(world, args.needed('channel'), { mayPostOutside: false });
  const user = args.needed('user');
  if (!channel.members.has(user)) throw new SlackFault('user_not_in_channel');
  const threadTs = args.text('thread_ts');
  const message: Message = {
    type: 'message',
    ...authorship(world, ''),
    ...messageContent(args),
    ts: channel.log.newTs(world.now()),
    ...(threadTs === '' ? {} : { thread_ts: threadTs }),
  };
  channel.log.addEphemeral({ message, onlyFor: user });
  world.tell({ kind: 'answered', channel, user, message });
  return { message_ts: message.ts };
}

function update({ world, args }: ApiCall): Fields {
  const channel = findChannel(world, args.needed('channel'));
  const before = channel.log.find(args.needed('ts'));
  if (before === undefined) throw new SlackFault('message_not_found');
  if (before.user !== world.app.botUserId) throw new SlackFault('cant_update_message');
  if (args.text('text').length > updateTextLimit) throw new SlackFault('msg_too_long');
  const content = messageContent(args);
  // Blocks that an update leaves out stay: https://docs.slack.dev/reference/methods/chat.update
  const changes = {
    ...content,
    edited: { user: world.app.botId, ts: channel.log.newTs(world.now()) },
  };
  const message = editMessage(world, channel, { before, changes });
  return { channel: channel.id, ts: message.ts, text: message.text, message };
}

function remove({ world, args }: ApiCall): Fields {
  const channel = findChannel(world, args.needed('channel'));
  const before = channel.log.find(args.needed('ts'));
  if (before === undefined) throw new SlackFault('message_not_found');
  if (before.user !== world.app.botUserId) throw new SlackFault('cant_delete_message');
  removeMessage(world, channel, before);
  return { channel: channel.id, ts: before.ts };
}

function authorship({ app, team }: World, username: string): Partial<Message> {
  const profile = {
    id: app.botId,
    app_id: app.id,
    name: app.name,
    deleted: false,
    team_id: team.id,
  };
  return {
    user: app.botUserId,
    bot_id: app.botId,
    app_id: app.id,
    bot_profile: profile,
    ...(username === '' ? {} : { subtype: 'bot_message', username }),
  };
}

function threadOf(channel: Channel, threadTs: string): { readonly thread_ts?: string } {
  if (threadTs === '') return {};
  const parent = channel.log.find(threadTs);
  if (parent === undefined) throw new SlackFault('thread_not_found');
  return { thread_ts: parent.thread_ts ?? parent.ts };
}
