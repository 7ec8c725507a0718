import type { Delivery, Messenger, Post } from '../../../src/ports/sending.ts';
import type { Clock } from '../../../src/ports/world.ts';

/** A Slack that takes posts, or does whatever else a test tells it to. */
export interface FakeMessenger extends Messenger {
  /** What members see. */
  readonly posted: readonly {
    readonly key: string;
    readonly channelId: string;
    readonly at: number;
  }[];
  /** Every call, also those that failed. */
  readonly tried: readonly string[];
  /** What the next calls come to, by channel; the message is taken when it says `sent`. */
  readonly next: Map<string, (Delivery | 'taken, and then in doubt' | 'hangs')[]>;
}

export function createFakeMessenger(clock: Clock): FakeMessenger {
  const posted: { key: string; channelId: string; at: number }[] = [];
  const tried: string[] = [];
  const next: FakeMessenger['next'] = new Map();

  function take({ key, channelId }: Post): Delivery {
    posted.push({ key, channelId, at: clock().getTime() });
    return { kind: 'sent', ts: `${posted.length}.0` };
  }

  return {
    ...{ posted, tried, next },
    async post(post) {
      tried.push(post.key);
      const told = next.get(post.channelId)?.shift() ?? { kind: 'sent', ts: '' };
      if (told === 'hangs') return new Promise(() => {});
      if (told === 'taken, and then in doubt') {
        take(post);
        return { kind: 'in doubt', why: 'timeout' };
      }
      return told.kind === 'sent' ? take(post) : told;
    },
    findPosted: async (key) => {
      const at = posted.findIndex((post) => post.key === key);
      return at === -1 ? null : `${at + 1}.0`;
    },
  };
}
