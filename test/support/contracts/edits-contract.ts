import { describe, expect, test } from 'vitest';
import type { OutboxStore, Post } from '../../../src/ports/sending.ts';
import type { OpenStores } from './stores.ts';

const T0 = Date.parse('2026-11-20T08:00:00Z');
const at = (seconds: number) => new Date(T0 + seconds * 1_000);
const ROOT = { channelId: 'C0CHECKOUT', ts: '1795000000.000001' };
const SURELY = { why: 'is_archived', isInDoubt: false };

function anEdit(text: string) {
  return { ...ROOT, message: { text, blocks: [] } };
}

function aPost(key: string): Post {
  return { ...anEdit(`Digest ${key}`), key, threadTs: null, onlyFor: null };
}

export function editsContract(open: OpenStores): void {
  const opened = async () => (await open()).outbox;
  const claim = (outbox: OutboxStore, seconds = 1, limit = 100) =>
    outbox.claim({ now: at(seconds), leaseMs: 60_000, limit });

  async function claimOne(outbox: OutboxStore, seconds = 1) {
    const [post] = await claim(outbox, seconds, 1);
    if (post === undefined) throw new Error('there was nothing to claim');
    return post;
  }

  describe('a message that is shown anew', () => {
    test('waits its turn in its channel, and keeps nothing but its last words', async () => {
      const outbox = await opened();
      await outbox.queue(aPost('news'), at(0));

      expect(await outbox.edit(anEdit('Taken'), at(1))).toBe('queued');

      const news = await claimOne(outbox, 2);
      expect(news).toMatchObject({ key: 'news', editsTs: null });
      await outbox.sent(news.id, { ts: '1795000000.000009', at: at(2) });
      expect(await claimOne(outbox, 3)).toMatchObject({
        ...{ editsTs: ROOT.ts, threadTs: null, onlyFor: null, attempt: 1, isInDoubt: false },
        message: { text: 'Taken', blocks: [] },
      });
    });

    test('is not sent again where it shows just that, or will', async () => {
      const outbox = await opened();
      await outbox.queue({ ...aPost('alert:1'), ...anEdit('Open') }, at(0));
      await outbox.sent((await claimOne(outbox)).id, { ts: ROOT.ts, at: at(1) });

      const edits: string[] = [];
      for (const text of ['Open', 'Taken', 'Taken', 'Open']) {
        edits.push(await outbox.edit(anEdit(text), at(2)));
      }
      for (let k = 0; k < 2; k++) {
        await outbox.sent((await claimOne(outbox, 3)).id, { ts: ROOT.ts, at: at(3) });
      }
      const later = await outbox.edit(anEdit('Open'), at(4));

      expect(edits).toEqual(['known', 'queued', 'known', 'queued']);
      expect(later).toBe('known');
      expect(await claim(outbox, 5)).toEqual([]);
    });

    test('is another one in another channel, and after it was dropped', async () => {
      const outbox = await opened();
      await outbox.edit(anEdit('Taken'), at(0));
      await outbox.drop((await claimOne(outbox)).id, { ...SURELY, isInDoubt: true });

      const again = await outbox.edit(anEdit('Taken'), at(1));
      const elsewhere = await outbox.edit({ ...anEdit('Taken'), channelId: 'C0A' }, at(1));

      expect([again, elsewhere]).toEqual(['queued', 'queued']);
    });

    test('is shown again where one that was dropped may be what it shows', async () => {
      const outbox = await opened();
      await outbox.edit(anEdit('Open'), at(0));
      await outbox.sent((await claimOne(outbox)).id, { ts: ROOT.ts, at: at(1) });
      await outbox.edit(anEdit('Taken'), at(2));
      await outbox.drop((await claimOne(outbox, 3)).id, { why: 'too late', isInDoubt: true });

      expect(await outbox.edit(anEdit('Open'), at(4))).toBe('queued');
    });

    test('is left alone where Slack cannot change it any more, and only it', async () => {
      const outbox = await opened();
      await outbox.edit(anEdit('Taken'), at(0));
      const { id } = await claimOne(outbox);
      await outbox.drop(id, { why: 'message_not_found', isInDoubt: false });

      const again = await outbox.edit(anEdit('Taken'), at(1));
      const later = await outbox.edit(anEdit('Over'), at(1));
      const other = await outbox.edit({ ...anEdit('Taken'), ts: '1795000000.000002' }, at(1));

      expect([again, later, other]).toEqual(['known', 'known', 'queued']);
    });
  });
}
