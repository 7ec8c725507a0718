import { setImmediate } from 'node:timers/promises';
import type { Delivery, Messenger, Post } from '../../../src/ports/sending.ts';
import type { Clock } from '../../../src/ports/world.ts';
import type { Random } from '../../demo/company/random.ts';

/** What members see of one post. */
export interface Seen {
  readonly key: string;
  readonly channelId: string;
  readonly at: Date;
  readonly message: Post['message'];
}

/** A Slack that now and then is busy, or takes a message and does not say so. */
export interface MoodySlack extends Messenger {
  readonly seen: readonly Seen[];
}

/** Of calls, each: busy for a while, out of order, silent after it took the message, and before. */
const TROUBLE = 0.02;

/** How far back of the moment asked for Slack is looked through. */
const CLOCK_DIFFERENCE_MS = 300_000;

/** Turns that a call takes at most, in which others go on. */
const LONGEST_WAY = 20;

export function createMoodySlack(clock: Clock, random: Random): MoodySlack {
  const seen: Seen[] = [];

  function take({ key, channelId, message }: Post): Delivery {
    seen.push({ key, channelId, message, at: clock() });
    return { kind: 'sent', ts: `${seen.length}.0` };
  }

  return {
    seen,
    async post(post) {
      if (random.happens(TROUBLE)) return { kind: 'rate limited', retryAfterMs: 30_000 };
      if (random.happens(TROUBLE)) return { kind: 'not now', why: 'service_unavailable' };
      if (random.happens(TROUBLE)) return { kind: 'in doubt', why: 'timeout' };
      await onTheWay(random);
      const taken = take(post);
      return random.happens(TROUBLE) ? { kind: 'in doubt', why: 'timeout' } : taken;
    },
    edit: async ({ ts }) => ({ kind: 'sent', ts }),
    async findPosted(key, { since }) {
      const from = since.getTime() - CLOCK_DIFFERENCE_MS;
      const found = seen.findIndex((it) => it.key === key && it.at.getTime() >= from);
      return found === -1 ? null : `${found + 1}.0`;
    },
  };
}

async function onTheWay(random: Random): Promise<void> {
  for (let turns = random.next() * LONGEST_WAY; turns > 0; turns -= 1) await setImmediate();
}
