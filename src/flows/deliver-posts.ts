import type { QueuedPost } from '../ports/sending.ts';
import type { Wait } from '../ports/world.ts';
import { createDeliverPost, type DeliveryWorld } from './deliver-post.ts';
import { createRepeat, type Repeat } from './repeat.ts';

/** Looked for when nobody nudges: what became due again. */
const POLL_MS = 1_000;

/** Longer than holding, looking for and posting a post take at their limits: 5, 40 and 10 s. */
const LEASE_MS = 60_000;

const MOST_IN_HAND = 20;

/** Slack's limit: about one message a second in a channel. */
const PACE_MS = 1_000;

/** A channel that is closed for longer gives its post back instead of holding it. */
const LONGEST_HOLD_MS = 5_000;

/** When the process stops, what Slack has not answered by now is looked for after the restart. */
const DRAIN_LIMIT_MS = 10_000;

const SWEEP_EVERY_MS = 3_600_000;

/** Longer than anything that Slack or a slot can bring a second time. */
const REMEMBERED_MS = 30 * 86_400_000;

/** Sends what is in the outbox: channels side by side, each at Slack's pace. */
export function createDeliverPosts(world: DeliveryWorld & { readonly wait: Wait }): Repeat {
  const { outbox, clock, wait, log } = world;
  const deliverPost = createDeliverPost(world);
  const repeat = createRepeat(sendWhatIsDue, { everyMs: POLL_MS, wait, log });
  const inHand = new Map<string, Promise<void>>();
  /** When each channel may be posted to again, in milliseconds since the epoch. */
  const openAt = new Map<string, number>();
  let closing = new AbortController();
  let sweptAt = 0;

  async function sendWhatIsDue(): Promise<void> {
    forgetOpenChannels();
    await sweepNowAndThen();
    const limit = MOST_IN_HAND - inHand.size;
    if (limit <= 0) return;
    for (const post of await outbox.claim({ now: clock(), leaseMs: LEASE_MS, limit })) {
      if (!inHand.has(post.id)) take(post);
    }
  }

  function take(post: QueuedPost): void {
    const sending = send(post)
      // Still claimed, and in doubt: it is looked for when the lease has run out.
      .catch((cause: unknown) => log.error('a post is in doubt', { key: post.key, cause }))
      .finally(() => {
        inHand.delete(post.id);
        repeat.nudge();
      });
    inHand.set(post.id, sending);
  }

  async function send(post: QueuedPost): Promise<void> {
    const { channelId, isInDoubt } = post;
    const closedMs = (openAt.get(channelId) ?? 0) - clock().getTime();
    if (closedMs > 0 && closedMs <= LONGEST_HOLD_MS) await wait(closedMs, closing.signal);
    if (closedMs > LONGEST_HOLD_MS || closing.signal.aborted) {
      const at = new Date(Math.max(openAt.get(channelId) ?? 0, clock().getTime()));
      return outbox.again(post.id, { at, why: 'waits for its channel', isInDoubt });
    }
    openAt.set(channelId, clock().getTime() + PACE_MS);
    const freeAt = (await deliverPost(post)).getTime();
    openAt.set(channelId, Math.max(openAt.get(channelId) ?? 0, freeAt));
  }

  async function sweepNowAndThen(): Promise<void> {
    const now = clock().getTime();
    if (now - sweptAt < SWEEP_EVERY_MS) return;
    await outbox.sweep(new Date(now - REMEMBERED_MS));
    sweptAt = now;
  }

  function forgetOpenChannels(): void {
    const now = clock().getTime();
    for (const [channelId, at] of openAt) if (at <= now) openAt.delete(channelId);
  }

  return {
    start() {
      closing = new AbortController();
      repeat.start();
    },
    nudge: repeat.nudge,
    async stop() {
      closing.abort();
      await repeat.stop();
      const drained = new AbortController();
      const limit = wait(DRAIN_LIMIT_MS, drained.signal);
      await Promise.race([Promise.all(inHand.values()), limit]);
      drained.abort();
    },
  };
}
