import type { DrawingStore } from '../ports/drawing.ts';
import type { Messenger, Post } from '../ports/sending.ts';
import type { Clock, Log } from '../ports/world.ts';

/** To be changed with what is drawn: a workspace that refused the old make is asked anew. */
const DRAWN_AS = 'line chart, data table';

/** Slack rolls such blocks out workspace by workspace. */
const ASKED_ANEW_AFTER_MS = 30 * 86_400_000;

/** What Slack says of a message with blocks that it does not know. */
const UNKNOWN_BLOCKS = new Set(['invalid_blocks', 'invalid_blocks_format']);

/**
 * Posts with the charts and tables that Slack draws where the workspace takes them, else the same
 * in words. Which of the two it is, is learnt from Slack's error, and remembered.
 */
export function createPostDrawn(
  messenger: Messenger,
  world: {
    readonly drawings: DrawingStore;
    readonly clock: Clock;
    readonly log: Log;
  },
): Messenger {
  const { drawings, clock, log } = world;

  return {
    ...messenger,
    async post(post) {
      const drawn = drawnOf(post);
      if (drawn === null || (await isRefused())) return messenger.post(post);
      const delivery = await messenger.post(drawn);
      if (delivery.kind !== 'refused' || !UNKNOWN_BLOCKS.has(delivery.why)) return delivery;
      const inWords = await messenger.post(post);
      // Where the words are refused as well, the drawing was not what is wrong.
      if (inWords.kind === 'sent') {
        log.warn('charts and tables are not taken; the same is told in words', { key: post.key });
        await drawings.refuse({ refusedAt: clock(), drawnAs: DRAWN_AS });
      }
      return inWords;
    },
  };

  async function isRefused(): Promise<boolean> {
    const refusal = await drawings.refused();
    if (refusal === null || refusal.drawnAs !== DRAWN_AS) return false;
    return clock().getTime() - refusal.refusedAt.getTime() < ASKED_ANEW_AFTER_MS;
  }
}

function drawnOf(post: Post): Post | null {
  const { text, charted = null } = post.message;
  return charted && { ...post, message: { text, blocks: charted } };
}
