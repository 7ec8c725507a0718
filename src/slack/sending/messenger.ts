import type { ChatPostMessageArguments, WebClient } from '@slack/web-api';
import type { Delivery, Messenger, Post } from '../../ports/sending.ts';
import { classifySlackError } from './classify-slack-error.ts';

/** Marks our own posts, so that one whose fate is unknown can be looked for. */
const EVENT_TYPE = 'earshot_post';

/** Our clock and Slack's may differ by this much when a post is looked for. */
const CLOCK_DIFFERENCE_MS = 300_000;

const PAGE = 200;

/**
 * Posts once a call: the client must have its retries off, because a retry posts a message again
 * that Slack took before it failed to say so.
 */
export function createMessenger(client: WebClient): Messenger {
  return {
    async post(post) {
      try {
        const { ts } = await send(client, post);
        if (ts === undefined) return { kind: 'in doubt', why: 'Slack’s answer has no timestamp' };
        return { kind: 'sent', ts } satisfies Delivery;
      } catch (error) {
        return classifySlackError(error);
      }
    },
    async findPosted(key, where) {
      try {
        return await find(client, key, where);
      } catch (error) {
        const { kind } = classifySlackError(error);
        // A place that cannot be read will not become readable by waiting: then posting decides.
        if (kind === 'no target' || kind === 'refused') return null;
        throw new Error(`Could not look for the post ${key}`, { cause: error });
      }
    },
  };
}

async function send(client: WebClient, post: Post): Promise<{ ts: string | undefined }> {
  const { key, channelId, threadTs, onlyFor, message } = post;
  const said = {
    channel: channelId,
    text: message.text,
    blocks: message.blocks as Blocks,
    parse: 'none',
    link_names: false,
    ...(threadTs !== null && { thread_ts: threadTs }),
  } as const;
  if (onlyFor !== null) {
    const { message_ts } = await client.chat.postEphemeral({ ...said, user: onlyFor });
    return { ts: message_ts };
  }
  const { ts } = await client.chat.postMessage({
    ...said,
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: EVENT_TYPE, event_payload: { key } },
  });
  return { ts };
}

/** The views build to Slack's types; the port keeps them out of the flows. */
type Blocks = Extract<ChatPostMessageArguments, { blocks: unknown }>['blocks'];

async function find(
  client: WebClient,
  key: string,
  where: Parameters<Messenger['findPosted']>[1],
): Promise<string | null> {
  const { channelId, threadTs, since } = where;
  const query = {
    channel: channelId,
    oldest: String((since.getTime() - CLOCK_DIFFERENCE_MS) / 1000),
    limit: PAGE,
    include_all_metadata: true,
  };
  let cursor: string | undefined;
  do {
    const at = cursor === undefined ? {} : { cursor };
    const page =
      threadTs === null
        ? await client.conversations.history({ ...query, ...at })
        : await client.conversations.replies({ ...query, ...at, ts: threadTs });
    const found = page.messages?.find(
      ({ metadata }) =>
        metadata?.event_type === EVENT_TYPE && fieldOf(metadata.event_payload, 'key') === key,
    );
    if (found?.ts !== undefined) return found.ts;
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return null;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
