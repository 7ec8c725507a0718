import { describe, expect, test } from 'vitest';
import type { Importance } from '../../../src/core/attention/importance.ts';
import type { Unasked } from '../../../src/core/attention/unasked.ts';
import type { OutboxStore, Post } from '../../../src/ports/sending.ts';
import type { OpenStores } from './stores.ts';

const T0 = Date.parse('2026-11-20T08:00:00Z');
const at = (seconds: number) => new Date(T0 + seconds * 1_000);
const TODAY = '2026-11-20';

function aPost(key: string, channelId = 'C0CHECKOUT'): Post {
  return { key, channelId, threadTs: null, onlyFor: null, message: { text: key, blocks: [] } };
}

/** Something that may be said while less than `most` was. */
function wanted(importance: Importance, most: number, but: Partial<Unasked> = {}): Unasked {
  return { importance, at: at(0), on: TODAY, maySay: (said) => said.length < most, ...but };
}

export function attentionContract(open: OpenStores): void {
  const opened = async () => (await open()).outbox;
  const claim = (outbox: OutboxStore) => outbox.claim({ now: at(60), leaseMs: 60_000, limit: 100 });

  describe('what is said unasked', () => {
    test('is queued while there is room, and held back without its words when there is none', async () => {
      const outbox = await opened();

      const first = await outbox.say(aPost('bad-answer:1'), wanted('very bad answer', 1));
      const second = await outbox.say(aPost('bad-answer:2'), wanted('very bad answer', 1));

      expect([first, second]).toEqual(['queued', 'held']);
      expect(await outbox.stateOf('bad-answer:2')).toBe('held');
      expect((await claim(outbox)).map(({ key }) => key)).toEqual(['bad-answer:1']);
      expect(await outbox.saidOn('C0CHECKOUT', TODAY)).toEqual(['very bad answer']);
    });

    test('never takes more room than there is, however many speak at once', async () => {
      const outbox = await opened();

      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, k) => outbox.say(aPost(`dip:${k}`), wanted('dip', 3))),
      );

      expect(outcomes.filter((it) => it === 'queued')).toHaveLength(3);
      expect(await outbox.saidOn('C0CHECKOUT', TODAY)).toEqual(['dip', 'dip', 'dip']);
    });

    test('takes the room of its own channel and date alone', async () => {
      const outbox = await opened();
      await outbox.say(aPost('1'), wanted('dip', 1));

      const elsewhere = await outbox.say(aPost('2', 'C0RETURNS'), wanted('dip', 1));
      const tomorrow = await outbox.say(aPost('3'), wanted('dip', 1, { on: '2026-11-21' }));

      expect([elsewhere, tomorrow]).toEqual(['queued', 'queued']);
    });

    test('is said once, and takes room again when it surely never arrived', async () => {
      const outbox = await opened();
      await outbox.say(aPost('alert:1'), wanted('red dip', 1));

      const again = await outbox.say(aPost('alert:1'), wanted('red dip', 1));
      const [post] = await claim(outbox);
      await outbox.drop(post?.id ?? '', { why: 'is_archived', isInDoubt: false });
      const free = await outbox.saidOn('C0CHECKOUT', TODAY);
      const anew = await outbox.say(aPost('alert:1'), wanted('red dip', 1));

      expect([again, free, anew]).toEqual(['known', [], 'queued']);
    });

    test('is said another day with the words of that day, after it was held back', async () => {
      const outbox = await opened();
      await outbox.say(aPost('alert:1'), wanted('dip', 0));
      const on = '2026-11-21';

      const later = { ...aPost('alert:1'), message: { text: 'Still open', blocks: [] } };
      const outcome = await outbox.say(later, wanted('dip', 1, { on, at: at(30) }));

      expect(outcome).toBe('queued');
      expect(await claim(outbox)).toMatchObject([{ message: later.message, attempt: 1 }]);
    });

    test('may have been seen where nobody knows: that takes its room', async () => {
      const outbox = await opened();
      await outbox.say(aPost('alert:1'), wanted('red dip', 1));
      const [post] = await claim(outbox);

      await outbox.drop(post?.id ?? '', { why: 'too late', isInDoubt: true });

      expect(await outbox.saidOn('C0CHECKOUT', TODAY)).toEqual(['red dip']);
      expect(await outbox.say(aPost('alert:1'), wanted('red dip', 0))).toBe('known');
    });
  });

  describe('what was held back', () => {
    test('is counted by how important it is, once however often it is tried', async () => {
      const outbox = await opened();
      await outbox.say(aPost('1'), wanted('news', 0));
      await outbox.say(aPost('2'), wanted('very bad answer', 0));
      for (const key of ['3', '4', '4']) await outbox.say(aPost(key), wanted('news', 0));
      await outbox.say(aPost('5', 'C0RETURNS'), wanted('dip', 0));

      expect(await outbox.heldBack('C0CHECKOUT')).toEqual([
        { importance: 'very bad answer', count: 1 },
        { importance: 'news', count: 3 },
      ]);
    });

    test('is what was held back since the newest digest, also where it is tried again', async () => {
      const outbox = await opened();
      await outbox.say(aPost('dip:1'), wanted('dip', 0, { at: at(-60) }));
      await outbox.say(aPost('digest:1'), wanted('digest', 9, { at: at(0) }));
      await outbox.say(aPost('dip:2'), wanted('dip', 0, { at: at(0) }));

      await outbox.say(aPost('dip:1'), wanted('dip', 0, { at: at(30) }));

      expect(await outbox.heldBack('C0CHECKOUT')).toEqual([{ importance: 'dip', count: 1 }]);
    });

    test('is forgotten with what was sent long ago', async () => {
      const outbox = await opened();
      await outbox.say(aPost('dip:1'), wanted('dip', 0));

      await outbox.sweep(at(60));

      expect(await outbox.heldBack('C0CHECKOUT')).toEqual([]);
    });
  });

  test('keeps what is sent in place of a message that is late', async () => {
    const outbox = await opened();
    const post = {
      ...aPost('digest:1'),
      ifLate: { from: at(900), message: { text: 'Late', blocks: [] } },
    };

    await outbox.say(post, wanted('digest', 1));

    expect(await claim(outbox)).toMatchObject([post]);
  });

  test('tells when and where a post arrived, and why another one did not', async () => {
    const outbox = await opened();
    for (const key of ['C0A', 'C0B', 'C0C']) await outbox.queue(aPost(key, key), at(0));
    const [a, b] = await outbox.claim({ now: at(1), leaseMs: 60_000, limit: 2 });

    await outbox.sent(a?.id ?? '', { ts: '1795000000.000001', at: at(2) });
    await outbox.drop(b?.id ?? '', { why: 'too late', isInDoubt: false });

    const fates = await Promise.all(['C0A', 'C0B', 'C0C', 'C0D'].map((it) => outbox.fateOf(it)));
    expect(fates).toEqual([
      { why: null, ts: '1795000000.000001', sentAt: at(2) },
      { why: 'too late', ts: null, sentAt: null },
      { why: null, ts: null, sentAt: null },
      null,
    ]);
  });
}
