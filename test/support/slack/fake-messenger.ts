import type { Delivery, Messenger, Post } from '../../../src/ports/sending.ts';
import type { Clock } from '../../../src/ports/world.ts';

/** A Slack that takes posts, or does whatever else a test tells it to. */
export interface FakeMessenger extends Messenger {
  /** What members see. */
  readonly posted: readonly {
    readonly key: string;
    readonly channelId: string;
    readonly text: string;
    readonly at: number;
  }[];
  /** What messages say since they were shown anew, by their timestamp. */
  readonly shown: ReadonlyMap<string, string>;
  /** Every call, also those that failed. */
  readonly tried: readonly string[];
  /** What the next calls come to, by channel; the message is taken when it says `sent`. */
  readonly next: Map<string, (Delivery | 'taken, and then in doubt' | 'hangs')[]>;
}

export function createFakeMessenger(clock: Clock): FakeMessenger {
  const posted: { key: string; channelId: string; text: string; at: number }[] = [];
  const shown = new Map<string, string>();
  const tried: string[] = [];
  const next: FakeMessenger['next'] = new Map();

  function take({ key, channelId, message: { text } }: Post): Delivery {
    posted.push({ key, channelId, text, at: clock().getTime() });
    return { kind: 'sent', ts: `${posted.length}.0` };
  }

  return {
    ...{ posted, shown, tried, next },
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
    async edit({ channelId, ts, message }) {
      tried.push(`edit ${ts}`);
      const told = next.get(channelId)?.shift() ?? { kind: 'sent', ts };
      if (told === 'hangs') return new Promise(() => {});
      if (told === 'taken, and then in doubt' || told.kind === 'sent') shown.set(ts, message.text);
      return told === 'taken, and then in doubt' ? { kind: 'in doubt', why: 'timeout' } : told;
    },
    findPosted: async (key) => {
      const at = posted.findIndex((post) => post.key === key);
      return at === -1 ? null : `${at + 1}.0`;
    },
  };
}
