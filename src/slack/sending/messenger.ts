import type { ChatPostMessageArguments, WebClient } from '@slack/web-api';
import type { Delivery, Edit, Messenger, Post } from '../../ports/sending.ts';
import type { Log } from '../../ports/world.ts';
import { APP_FAULTS } from './app-faults.ts';
import { classifySlackError } from './classify-slack-error.ts';

/** Marks our own posts, so that one whose fate is unknown can be looked for. */
const EVENT_TYPE = 'earshot_post';

/** Our clock and Slack's may differ by this much when a post is looked for. */
const CLOCK_DIFFERENCE_MS = 300_000;

/** As many as Slack gives at once. */
const PAGE = 999;

/** Each takes ten seconds at most: a post's lease must outlast looking for it. */
const MOST_PAGES = 4;

/**
 * Posts once a call: the client must have its retries off, because a retry posts a message again
 * that Slack took before it failed to say so.
 */
export function createMessenger(client: WebClient, log: Log): Messenger {
  /** What is wrong with the app, once it was told. */
  let toldFault: string | null = null;

  async function send(sending: Promise<{ readonly ts: string | undefined }>): Promise<Delivery> {
    try {
      const { ts } = await sending;
      if (ts === undefined) return { kind: 'in doubt', why: 'Slack’s answer has no timestamp' };
      return { kind: 'sent', ts };
    } catch (error) {
      return classifySlackError(error);
    }
  }

  /** Loudly, and once until posting works again: each post waits, and says so by itself. */
  function tellFault(delivery: Delivery): void {
    if (delivery.kind === 'sent') toldFault = null;
    if (delivery.kind !== 'not now' || !APP_FAULTS.has(delivery.why)) return;
    if (delivery.why === toldFault) return;
    toldFault = delivery.why;
    log.error('Slack refuses the app itself: nothing is posted until an admin mends it', {
      why: delivery.why,
    });
  }

  return {
    async post(post) {
      const delivery = await send(call(client, post));
      tellFault(delivery);
      return delivery;
    },
    async edit(edit) {
      const delivery = await send(update(client, edit));
      tellFault(delivery);
      return delivery;
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

async function call(client: WebClient, post: Post): Promise<{ ts: string | undefined }> {
  const { key, threadTs, onlyFor } = post;
  const said = { ...saying(post), ...(threadTs !== null && { thread_ts: threadTs }) };
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

async function update(client: WebClient, edit: Edit): Promise<{ ts: string | undefined }> {
  const { ts } = await client.chat.update({ ...saying(edit), ts: edit.ts });
  return { ts };
}

function saying({ channelId, message }: Pick<Post, 'channelId' | 'message'>) {
  return {
    channel: channelId,
    text: message.text,
    blocks: message.blocks as Blocks,
    parse: 'none',
    link_names: false,
  } as const;
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
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
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
    if (cursor === undefined) return null;
  }
  throw new Error(`Too much was said in ${channelId} to find a post there`);
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
