import type { Fields } from '../http/fields.ts';
import type { Channel } from './channel.ts';
import type { Message } from './message.ts';

/** A message as Slack returns it: a parent knows how many replied, who, and when last. */
export function withThread(channel: Channel, message: Message): Message & Fields {
  const replies = channel.log.repliesTo(message.ts);
  const users = [...new Set(replies.flatMap((reply) => reply.user ?? reply.bot_id ?? []))];
  if (replies.length === 0) return { ...message };
  return {
    ...message,
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: users.length,
    latest_reply: replies.at(-1)?.ts,
    reply_users: users,
    is_locked: false,
    subscribed: false,
  };
}
