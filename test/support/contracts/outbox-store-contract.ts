import { describe, expect, test } from 'vitest';
import type { NewFeedback } from '../../../src/core/feedback/feedback.ts';
import type { OutboxStore, Post } from '../../../src/ports/sending.ts';
import { permalink } from '../../../src/slack/kit/permalink.ts';
import { newFeedback, type OpenStores } from './stores.ts';

const T0 = Date.parse('2026-11-20T08:00:00Z');
const at = (seconds: number) => new Date(T0 + seconds * 1_000);
const LEASE_MS = 60_000;
const SURELY = { why: 'is_archived', isInDoubt: false };
const ROOT = { channelId: 'C0CHECKOUT', ts: '1795000000.000001' };

function aPost(key: string, channelId = 'C0CHECKOUT'): Post {
  const message = { text: `Digest ${key}`, blocks: [{ type: 'divider' }] };
  return { key, channelId, threadTs: null, onlyFor: null, message };
}

export function outboxStoreContract(open: OpenStores): void {
  const opened = async () => (await open()).outbox;
  const claim = (outbox: OutboxStore, seconds = 1, limit = 100) =>
    outbox.claim({ now: at(seconds), leaseMs: LEASE_MS, limit });
  const keysOf = (posts: readonly Post[]) => posts.map(({ key }) => key);

  async function claimOne(outbox: OutboxStore, seconds = 1) {
    const [post] = await claim(outbox, seconds, 1);
    if (post === undefined) throw new Error('there was nothing to claim');
    return post;
  }

  describe('outbox store', () => {
    test('gives a post as it was queued, as the first attempt and in no doubt', async () => {
      const outbox = await opened();
      const post = { ...aPost('digest:1'), threadTs: '1795000000.000001', onlyFor: 'U0ASKER' };

      expect(await outbox.queue(post, at(0))).toBe('queued');

      const queued = await claimOne(outbox);
      expect(queued).toEqual({
        ...post,
        id: queued.id,
        attempt: 1,
        isInDoubt: false,
        editsTs: null,
        queuedAt: at(0),
      });
    });

    test('queues a key once, also when it comes many times at once or was sent long ago', async () => {
      const outbox = await opened();

      const queued = await Promise.all(
        Array.from({ length: 8 }, () => outbox.queue(aPost('digest:1'), at(0))),
      );
      const { id } = await claimOne(outbox);
      await outbox.sent(id, { ts: '1795000000.000001', at: at(2) });

      expect(queued.filter((outcome) => outcome === 'queued')).toHaveLength(1);
      expect(await outbox.queue(aPost('digest:1'), at(9))).toBe('known');
      expect(await claim(outbox, 999)).toEqual([]);
    });

    test('gives at most one post a channel, the oldest first', async () => {
      const outbox = await opened();
      await outbox.queue(aPost('a1', 'C0A'), at(0));
      await outbox.queue(aPost('a2', 'C0A'), at(0));
      await outbox.queue(aPost('b1', 'C0B'), at(0));

      const first = await claim(outbox);
      expect(keysOf(first)).toEqual(['a1', 'b1']);
      expect(await claim(outbox)).toEqual([]);

      await outbox.sent(first[0]?.id ?? '', { ts: '1795000000.000001', at: at(2) });
      expect(keysOf(await claim(outbox))).toEqual(['a2']);
    });

    test('gives no more than is asked, and nothing before its time', async () => {
      const outbox = await opened();
      await outbox.queue(aPost('later', 'C0A'), at(60));
      await outbox.queue(aPost('a', 'C0A'), at(0));
      await outbox.queue(aPost('b', 'C0B'), at(0));

      expect(keysOf(await claim(outbox, 1, 1))).toEqual(['a']);
      expect(keysOf(await claim(outbox, 1, 9))).toEqual(['b']);
    });

    test('never lets two claimers write to one channel', async () => {
      const outbox = await opened();
      for (let k = 0; k < 20; k++) await outbox.queue(aPost(`k${k}`, `C${k % 4}`), at(0));

      const claims = await Promise.all(Array.from({ length: 6 }, () => claim(outbox, 1, 3)));

      const channels = claims.flat().map(({ channelId }) => channelId);
      expect(channels.toSorted()).toEqual(['C0', 'C1', 'C2', 'C3']);
    });

    test('is in doubt about a post whose sender died', async () => {
      const outbox = await opened();
      await outbox.queue(aPost('digest:1'), at(0));
      await claim(outbox, 0);

      expect(await claim(outbox, 59)).toEqual([]);
      expect(await claimOne(outbox, 60)).toMatchObject({ attempt: 2, isInDoubt: true });
    });

    test.each([true, false])('tries again when told to, in doubt: %s', async (isInDoubt) => {
      const outbox = await opened();
      await outbox.queue(aPost('digest:1'), at(0));
      const { id } = await claimOne(outbox);

      await outbox.again(id, { at: at(30), why: 'ratelimited', isInDoubt });

      expect(await claim(outbox, 29)).toEqual([]);
      expect(await claimOne(outbox, 30)).toMatchObject({ attempt: 2, isInDoubt });
    });

    test('leaves a channel in peace while its oldest post waits to be tried again', async () => {
      const outbox = await opened();
      await outbox.queue(aPost('a1', 'C0A'), at(0));
      await outbox.queue(aPost('a2', 'C0A'), at(0));
      await outbox.queue(aPost('b1', 'C0B'), at(0));
      const { id } = await claimOne(outbox);

      await outbox.again(id, { at: at(30), why: 'ratelimited', isInDoubt: false });

      expect(keysOf(await claim(outbox, 29))).toEqual(['b1']);
      expect(keysOf(await claim(outbox, 30))).toEqual(['a1']);
    });

    test('drops a post for good, out of the way of the next', async () => {
      const outbox = await opened();
      await outbox.queue(aPost('a1'), at(0));
      await outbox.queue(aPost('a2'), at(0));
      const { id } = await claimOne(outbox);

      await outbox.drop(id, SURELY);
      await outbox.again(id, { at: at(2), why: 'late', isInDoubt: true });

      expect(keysOf(await claim(outbox, 5))).toEqual(['a2']);
      expect(await outbox.backlog()).toEqual({ pending: 1, dropped: 1 });
    });

    test('tells what became of a post by its key', async () => {
      const outbox = await opened();
      for (const channel of ['C0A', 'C0B', 'C0C'])
        await outbox.queue(aPost(channel, channel), at(0));
      const [a, b] = await claim(outbox, 1, 2);

      await outbox.sent(a?.id ?? '', { ts: '1795000000.000001', at: at(2) });
      await outbox.drop(b?.id ?? '', SURELY);

      const states = await Promise.all(
        ['C0A', 'C0B', 'C0C', 'C0D'].map((key) => outbox.stateOf(key)),
      );
      expect(states).toEqual(['sent', 'dropped', 'pending', null]);
    });

    test('queues anew, behind what waits, what surely never arrived', async () => {
      const outbox = await opened();
      await outbox.queue(aPost('alert:1'), at(0));
      await outbox.queue(aPost('digest:1'), at(0));
      await outbox.drop((await claimOne(outbox)).id, SURELY);

      const queued = await outbox.queue(aPost('alert:1'), at(5));

      expect(queued).toBe('queued');
      expect(await outbox.stateOf('alert:1')).toBe('pending');
      expect(await outbox.backlog()).toEqual({ pending: 2, dropped: 0 });
      const { id, key } = await claimOne(outbox, 6);
      expect(key).toBe('digest:1');
      await outbox.sent(id, { ts: ROOT.ts, at: at(6) });
      expect(await claimOne(outbox, 7)).toMatchObject({
        ...{ key: 'alert:1', attempt: 1, isInDoubt: false, queuedAt: at(5) },
      });
    });

    test('never queues again what may have arrived before it was dropped', async () => {
      const outbox = await opened();
      await outbox.queue(aPost('alert:1'), at(0));
      const { id } = await claimOne(outbox);

      await outbox.drop(id, { why: 'too late', isInDoubt: true });

      expect(await outbox.stateOf('alert:1')).toBe('lost');
      expect(await outbox.queue(aPost('alert:1'), at(5))).toBe('known');
      expect(await outbox.backlog()).toEqual({ pending: 0, dropped: 1 });
    });

    test('forgets what was sent or dropped long ago, and nothing that is still to be sent', async () => {
      const outbox = await opened();
      for (const key of ['sent', 'dropped', 'pending']) await outbox.queue(aPost(key, key), at(0));
      await outbox.queue(aPost('recent', 'recent'), at(10));
      for (const { id, key } of await claim(outbox, 10)) {
        if (key !== 'pending') await outbox.drop(id, { why: 'too late', isInDoubt: true });
      }

      await outbox.sweep(at(5));

      expect(await outbox.backlog()).toEqual({ pending: 1, dropped: 1 });
      const keys = ['sent', 'dropped', 'pending', 'recent'];
      const queued = await Promise.all(keys.map((key) => outbox.queue(aPost(key), at(20))));
      expect(queued).toEqual(['queued', 'queued', 'known', 'known']);
    });

    test.each([['https://example.slack.com/'], [null]])(
      'drops what waits and quotes a message that is forgotten, addressed in %s',
      async (url) => {
        const { feedback, outbox } = await open();
        const [taken, other] = [newFeedback(), newFeedback()];
        const quoting = (message: NewFeedback): Post => {
          const elements = [{ type: 'link', url: permalink(message, url) }];
          const blocks = [{ type: 'rich_text', elements }];
          return { ...aPost(message.ts, message.ts), message: { text: 'Digest', blocks } };
        };
        for (const message of [taken, other]) {
          await feedback.keep(message);
          await outbox.queue(quoting(message), at(0));
        }

        await feedback.forget(taken, null);

        expect(await outbox.backlog()).toEqual({ pending: 1, dropped: 1 });
        expect(keysOf(await claim(outbox))).toEqual([other.ts]);
      },
    );

    test('switches a channel off, and says so the first time only', async () => {
      const outbox = await opened();

      const news = await Promise.all(
        Array.from({ length: 5 }, () => outbox.switchOff('C0A', 'is_archived')),
      );

      expect(news.filter(Boolean)).toHaveLength(1);
      expect(await outbox.isOff('C0A')).toBe(true);
      expect(await outbox.isOff('C0B')).toBe(false);
    });

    test('tells anew when a channel that was on again is switched off', async () => {
      const outbox = await opened();
      await outbox.switchOff('C0A', 'is_archived');

      await outbox.switchOn('C0A');

      expect(await outbox.isOff('C0A')).toBe(false);
      expect(await outbox.switchOff('C0A', 'is_archived')).toBe(true);
    });
  });
}
