import type { Language } from '../core/feedback/feedback.ts';
import type { Delivery, Messenger, OutboxStore, QueuedPost } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock, Log } from '../ports/world.ts';

/** What delivering a post needs. */
export interface DeliveryWorld {
  readonly outbox: OutboxStore;
  readonly messenger: Messenger;
  readonly composer: Pick<Composer, 'channelOff'>;
  /** The member who is told when something needs an admin; null while nobody is known. */
  readonly adminId: () => Promise<string | null>;
  /** The language that the admin is told in. */
  readonly language: Language;
  readonly clock: Clock;
  readonly log: Log;
}

/** Later than this nobody wants it any more; the same patience as for a missed slot. */
const TOO_LATE_MS = 6 * 3_600_000;

/** Twice as long after each attempt, and never longer than this. */
const LONGEST_PAUSE_MS = 300_000;

/** What Slack accepted shows up in a channel's history after a moment. */
const SHORTEST_DOUBT_MS = 5_000;

/** Delivers one post and records what became of it; answers when its channel may be posted to. */
export type DeliverPost = (post: QueuedPost) => Promise<Date>;

export function createDeliverPost(world: DeliveryWorld): DeliverPost {
  const { outbox, messenger, clock, log } = world;

  return async function deliverPost(post) {
    if (await outbox.isOff(post.channelId)) return drop(post, 'the channel is off');
    if (post.isInDoubt && post.onlyFor !== null) return drop(post, 'may have been seen already');
    // Before it is looked for: where that fails for ever, the channel's next post waits for it.
    if (clock().getTime() - post.queuedAt.getTime() > TOO_LATE_MS) return drop(post, 'too late');
    return record(post, await send(post));
  };

  /** An edit may be made twice; a post in doubt is looked for before it is posted again. */
  async function send(post: QueuedPost): Promise<Delivery> {
    const { key, editsTs, isInDoubt } = post;
    if (editsTs !== null) return messenger.edit({ ...post, ts: editsTs });
    const ts = isInDoubt ? await messenger.findPosted(key, whereabouts(post)) : null;
    return ts === null ? messenger.post(asItIsNow(post)) : { kind: 'sent', ts };
  }

  function asItIsNow(post: QueuedPost): QueuedPost {
    const { ifLate } = post;
    const isLate = ifLate !== undefined && clock() > ifLate.from;
    return isLate ? { ...post, message: ifLate.message } : post;
  }

  async function record(post: QueuedPost, delivery: Delivery): Promise<Date> {
    switch (delivery.kind) {
      case 'sent':
        await outbox.sent(post.id, { ts: delivery.ts, at: clock() });
        return clock();
      case 'rate limited':
        return again(post, { inMs: delivery.retryAfterMs, why: delivery.kind, isInDoubt: false });
      case 'not now': {
        await again(post, { inMs: pauseAfter(post), why: delivery.why, isInDoubt: false });
        return clock();
      }
      case 'in doubt': {
        if (post.onlyFor !== null) {
          return drop({ ...post, isInDoubt: true }, `may have been seen: ${delivery.why}`);
        }
        const inMs = Math.max(SHORTEST_DOUBT_MS, pauseAfter(post));
        await again(post, { inMs, why: delivery.why, isInDoubt: true });
        return clock();
      }
      case 'no target':
        return switchOff(post, delivery.why);
      case 'refused':
        return drop(post, delivery.why);
      default:
        return delivery satisfies never;
    }
  }

  async function again(
    { id, key, attempt }: QueuedPost,
    retry: { readonly inMs: number; readonly why: string; readonly isInDoubt: boolean },
  ): Promise<Date> {
    const { inMs, why, isInDoubt } = retry;
    log.warn('a post waits', { key, attempt, inMs, why, isInDoubt });
    const at = new Date(clock().getTime() + inMs);
    await outbox.again(id, { at, why, isInDoubt });
    return at;
  }

  async function drop(post: QueuedPost, why: string): Promise<Date> {
    const { id, key, channelId, isInDoubt } = post;
    log.error('a post is dropped', { key, channelId, why });
    await outbox.drop(id, { why, isInDoubt });
    return clock();
  }

  /** The notice is queued first: a crash in between tells the admin once, not never. */
  async function switchOff(post: QueuedPost, why: string): Promise<Date> {
    const { channelId } = post;
    const admin = await world.adminId();
    if (admin !== null && admin !== channelId) {
      const message = world.composer.channelOff({ channelId, why, language: world.language });
      const key = `channel-off:${channelId}:${post.id}`;
      const notice = { key, channelId: admin, threadTs: null, onlyFor: null, message };
      await outbox.queue(notice, clock());
    }
    await outbox.switchOff(channelId, why);
    return drop(post, why);
  }
}

function pauseAfter({ attempt }: QueuedPost): number {
  return Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** (attempt - 1));
}

function whereabouts({ channelId, threadTs, queuedAt }: QueuedPost) {
  return { channelId, threadTs, since: queuedAt };
}
