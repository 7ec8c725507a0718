import type {
  ConversationsHistoryResponse,
  ConversationsInfoResponse,
  WebClient,
} from '@slack/web-api';
import type { Channels } from '../../ports/slack.ts';
import type { Clock, Log, Wait } from '../../ports/world.ts';
import { createAskInTurn } from './ask-in-turn.ts';
import { classifySlackError } from './classify-slack-error.ts';

type Message = NonNullable<ConversationsHistoryResponse['messages']>[number];

type Channel = NonNullable<ConversationsInfoResponse['channel']>;

/** A page of messages: what `conversations.history` and `conversations.replies` have in common. */
interface Page {
  readonly messages?: Message[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

/** Slack's tier 3 is 50 a minute, of which some is left for others. */
const TIER_3 = { calls: 40, perMs: 60_000 };

const PAGE = 200;

/** Replies to a conversation that began longer before than this are not looked for. */
const THREAD_DAYS = 3;
const DAY_SECONDS = 86_400;

/** Asks Slack about channels, at a pace that Slack allows. */
export function createChannels(
  client: WebClient,
  world: { readonly clock: Clock; readonly wait: Wait; readonly log: Log },
): Channels {
  const ask = createAskInTurn(TIER_3, world);

  async function pages(read: (cursor: string | undefined) => Promise<Page>): Promise<Message[]> {
    const messages: Message[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask(() => read(cursor));
      messages.push(...(page.messages ?? []));
      cursor = page.response_metadata?.next_cursor || undefined;
    } while (cursor !== undefined);
    return messages;
  }

  function history(channel: string, oldest: string): Promise<Message[]> {
    return pages((cursor) =>
      client.conversations.history({ channel, oldest, limit: PAGE, ...(cursor && { cursor }) }),
    );
  }

  function replies(channel: string, ts: string, oldest: string): Promise<Message[]> {
    return pages((cursor) =>
      client.conversations.replies({ channel, ts, oldest, limit: PAGE, ...(cursor && { cursor }) }),
    );
  }

  async function* messagesAfter(channelId: string, afterTs: string) {
    const threadsFrom = String(Math.max(0, Number(afterTs) - THREAD_DAYS * DAY_SECONDS));
    // Newest first, as Slack pages: what comes first must be kept first, so it is turned round.
    for (const message of (await history(channelId, threadsFrom)).toReversed()) {
      if (isAfter(message.ts, afterTs)) yield { ...message };
      const hasReplies = isAfter(message.latest_reply, afterTs);
      if (hasReplies) yield* repliesAfter(channelId, message, afterTs);
    }
  }

  async function* repliesAfter(channelId: string, { ts = '' }: Message, afterTs: string) {
    for (const reply of await replies(channelId, ts, afterTs)) {
      // The conversation's first message comes with its replies each time.
      if (reply.ts !== ts && isAfter(reply.ts, afterTs)) yield { ...reply };
    }
  }

  /** Slack tells nothing of a private channel: to an app that is not in it, or without its scope. */
  async function look(channelId: string): Promise<Channel | 'hidden' | 'untold'> {
    try {
      const { channel } = await ask(() => client.conversations.info({ channel: channelId }));
      return channel ?? 'untold';
    } catch (error) {
      const meaning = classifySlackError(error);
      if (meaning.kind === 'no target' || meaning.kind === 'refused') return 'hidden';
      // Channels can be watched without being looked at.
      if (meaning.kind === 'not now' && meaning.why === 'missing_scope') return 'untold';
      throw error;
    }
  }

  return {
    nameOf: async (channelId) => {
      const channel = await look(channelId);
      return typeof channel === 'string' ? null : (channel.name ?? null);
    },
    isMember: async (channelId) => {
      const channel = await look(channelId);
      return typeof channel === 'string' ? channel === 'untold' : channel.is_member === true;
    },
    async *messagesAfter(channelId, afterTs) {
      try {
        yield* messagesAfter(channelId, afterTs);
      } catch (error) {
        const meaning = classifySlackError(error);
        if (meaning.kind !== 'no target') throw error;
        world.log.warn('a channel cannot be read', { channelId, why: meaning.why });
      }
    },
  };
}

function isAfter(ts: string | undefined, afterTs: string): boolean {
  return ts !== undefined && Number(ts) > Number(afterTs);
}
