import type { Fields } from '../http/fields.ts';
import type { Channel } from '../state/channel.ts';
import type { Message } from '../state/message.ts';
import { withThread } from '../state/with-thread.ts';
import type { ApiCall, ApiMethods } from './api-method.ts';
import type { Arguments } from './arguments.ts';
import { findChannel, scopeFor } from './find-channel.ts';
import { pageOf } from './page-of.ts';
import { SlackFault } from './slack-fault.ts';

const mayRead = ({ world, args }: ApiCall): readonly string[] => [
  scopeFor(world, args.text('channel'), 'history'),
];

export const historyMethods: ApiMethods = {
  'conversations.history': { token: 'bot', scopes: mayRead, run: history },
  'conversations.replies': { token: 'bot', scopes: mayRead, run: replies },
};

function history(call: ApiCall): Fields {
  const channel = readable(call);
  const isListed = within(call.args);
  const newestFirst = channel.log
    .all()
    .filter((message) => isTopLevel(message) && isListed(message.ts))
    .reverse();
  return answer(call.args, channel, newestFirst);
}

function replies(call: ApiCall): Fields {
  const channel = readable(call);
  const found = channel.log.find(call.args.needed('ts'));
  if (found === undefined) throw new SlackFault('thread_not_found');
  const parent = channel.log.find(found.thread_ts ?? found.ts) ?? found;
  const isListed = within(call.args);
  const thread = channel.log.repliesTo(parent.ts).filter(({ ts }) => isListed(ts));
  return answer(call.args, channel, [parent, ...thread]);
}

function readable({ world, args }: ApiCall): Channel {
  const channel = findChannel(world, args.needed('channel'));
  if (!channel.members.has(world.app.botUserId)) throw new SlackFault('not_in_channel');
  return channel;
}

/** Whether a timestamp lies between `oldest` and `latest`: exclusive unless `inclusive`. */
function within(args: Arguments): (ts: string) => boolean {
  const oldest = args.number('oldest', 0);
  const latest = args.number('latest', Number.MAX_SAFE_INTEGER);
  const isInclusive = args.flag('inclusive');
  return (ts) => {
    const at = Number(ts);
    return isInclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  };
}

function isTopLevel(message: Message): boolean {
  return message.thread_ts === undefined || message.thread_ts === message.ts;
}

function answer(args: Arguments, channel: Channel, messages: readonly Message[]): Fields {
  const page = pageOf(messages, args, { usual: 100, most: 1_000 });
  const withMetadata = args.flag('include_all_metadata');
  return {
    messages: page.items.map((message) => {
      const { metadata, ...shown } = withThread(channel, message);
      return withMetadata && metadata !== undefined ? { ...shown, metadata } : shown;
    }),
    has_more: page.hasMore,
    pin_count: 0,
    response_metadata: { next_cursor: page.nextCursor },
  };
}
