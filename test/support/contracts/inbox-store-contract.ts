import { describe, expect, test } from 'vitest';
import type { Envelope, InboxStore } from '../../../src/ports/receiving.ts';
import type { OpenStores } from './stores.ts';

const T0 = Date.parse('2026-11-20T08:00:00Z');
const at = (seconds: number) => new Date(T0 + seconds * 1_000);
const LEASE_MS = 60_000;

function envelope(id: string, lane = 'C0CHECKOUT'): Envelope {
  return { id, lane, body: { type: 'event_callback', event: { text: id } }, receivedAt: at(0) };
}

export function inboxStoreContract(open: OpenStores): void {
  const opened = async () => (await open()).inbox;
  const claim = async (inbox: InboxStore, seconds = 1, limit = 100) =>
    (await inbox.claim({ now: at(seconds), leaseMs: LEASE_MS, limit })).map(({ id }) => id);

  describe('inbox store', () => {
    test('gives an envelope as it was put, as the first attempt', async () => {
      const inbox = await opened();
      const sent = {
        ...envelope('Ev1'),
        body: { nested: [{ a: null, b: '"\\u0000" \0 😀 \uD83D' }] },
      };

      expect(await inbox.put(sent)).toBe('new');

      const [claimed] = await inbox.claim({ now: at(1), leaseMs: LEASE_MS, limit: 1 });
      expect(claimed).toEqual({ ...sent, attempt: 1 });
    });

    test('keeps an envelope once, however often and at whatever moment it comes', async () => {
      const inbox = await opened();

      const put = await Promise.all(Array.from({ length: 10 }, () => inbox.put(envelope('Ev1'))));

      expect(put.filter((outcome) => outcome === 'new')).toHaveLength(1);
      expect(await claim(inbox)).toEqual(['Ev1']);
      expect(await inbox.put(envelope('Ev1'))).toBe('known');
    });

    test('gives the oldest first, no more than is asked, and none twice', async () => {
      const inbox = await opened();
      for (const id of ['Ev3', 'Ev1', 'Ev2']) await inbox.put(envelope(id, `lane of ${id}`));

      expect(await claim(inbox, 1, 2)).toEqual(['Ev3', 'Ev1']);
      expect(await claim(inbox, 1, 2)).toEqual(['Ev2']);
      expect(await claim(inbox, 1, 2)).toEqual([]);
    });

    test('holds a lane back while an earlier envelope of it is with somebody', async () => {
      const inbox = await opened();
      for (const id of ['Ev1', 'Ev2']) await inbox.put(envelope(id));
      await inbox.put(envelope('Ev3', 'C0OTHER'));

      expect(await claim(inbox, 1, 1)).toEqual(['Ev1']);
      expect(await claim(inbox)).toEqual(['Ev3']);

      await inbox.done('Ev1');
      expect(await claim(inbox)).toEqual(['Ev2']);
    });

    test('holds a lane back while an earlier envelope of it waits to be tried again', async () => {
      const inbox = await opened();
      for (const id of ['Ev1', 'Ev2']) await inbox.put(envelope(id));
      await claim(inbox, 1, 1);

      await inbox.retry('Ev1', at(30), 'Slack was away');

      expect(await claim(inbox, 29)).toEqual([]);
      const claimed = await inbox.claim({ now: at(30), leaseMs: LEASE_MS, limit: 9 });
      expect(claimed.map(({ id, attempt }) => ({ id, attempt }))).toEqual([
        { id: 'Ev1', attempt: 2 },
        { id: 'Ev2', attempt: 1 },
      ]);
    });

    test('gives what a dead worker held to another once the lease is over, in order', async () => {
      const inbox = await opened();
      for (const id of ['Ev1', 'Ev2', 'Ev3']) await inbox.put(envelope(id));
      await claim(inbox, 0, 2);

      expect(await claim(inbox, 59)).toEqual([]);
      expect(await claim(inbox, 60)).toEqual(['Ev1', 'Ev2', 'Ev3']);
    });

    test('leaves an envelope that is put with a hold to whoever put it, for so long', async () => {
      const inbox = await opened();
      await inbox.put(envelope('Ev1'), at(5));

      expect(await claim(inbox, 4)).toEqual([]);
      const [claimed] = await inbox.claim({ now: at(5), leaseMs: LEASE_MS, limit: 1 });
      expect(claimed?.attempt).toBe(2);
    });

    test('buries an envelope out of its lane’s way, and counts it', async () => {
      const inbox = await opened();
      for (const id of ['Ev1', 'Ev2']) await inbox.put(envelope(id));
      await claim(inbox, 1, 1);

      await inbox.bury('Ev1', { why: 'it cannot be read\0', at: at(2) });

      expect(await claim(inbox, 500)).toEqual(['Ev2']);
      expect(await inbox.backlog()).toEqual({ pending: 1, dead: 1, oldestPendingAt: at(0) });
    });

    test('tells how much waits and since when', async () => {
      const inbox = await opened();
      expect(await inbox.backlog()).toEqual({ pending: 0, dead: 0, oldestPendingAt: null });

      await inbox.put({ ...envelope('Ev1'), receivedAt: at(7) });
      await inbox.put({ ...envelope('Ev2'), receivedAt: at(9) });
      await inbox.done('Ev1');

      expect(await inbox.backlog()).toEqual({ pending: 1, dead: 0, oldestPendingAt: at(9) });
    });

    test('counts what is fetched little by little, and does not tell how long that waits', async () => {
      const inbox = await opened();
      await inbox.put({ ...envelope('history', 'back-fill'), receivedAt: at(3) });

      expect(await inbox.backlog()).toEqual({ pending: 1, dead: 0, oldestPendingAt: null });

      await inbox.put({ ...envelope('Ev1'), receivedAt: at(7) });
      expect(await inbox.backlog()).toEqual({ pending: 2, dead: 0, oldestPendingAt: at(7) });
    });

    test('does not take up again what was done, dead or swept too late', async () => {
      const inbox = await opened();
      for (const id of ['Ev1', 'Ev2']) await inbox.put(envelope(id, id));
      await inbox.done('Ev1');
      await inbox.bury('Ev2', { why: 'no use', at: at(2) });

      await inbox.retry('Ev1', at(2), 'late');
      await inbox.retry('Ev2', at(2), 'late');

      expect(await claim(inbox, 500)).toEqual([]);
    });

    test('forgets the ids of what was done long ago, and only these', async () => {
      const inbox = await opened();
      for (const id of ['done', 'dead', 'pending']) await inbox.put(envelope(id, id));
      await inbox.put({ ...envelope('recent'), receivedAt: at(100) });
      for (const id of ['done', 'recent']) await inbox.done(id);
      await inbox.bury('dead', { why: 'no use', at: at(60) });

      await inbox.sweep({ doneBefore: at(50), readBefore: at(50), deadBefore: at(50) });

      const outcomes = await Promise.all(
        ['done', 'dead', 'pending', 'recent'].map((id) => inbox.put(envelope(id))),
      );
      expect(outcomes).toEqual(['new', 'known', 'known', 'known']);
    });

    test('forgets what was buried long ago as well, and counts it no more', async () => {
      const inbox = await opened();
      for (const [k, id] of ['long ago', 'recently'].entries()) {
        await inbox.put(envelope(id, id));
        await inbox.bury(id, { why: 'no use', at: at(k * 100) });
      }

      await inbox.sweep({ doneBefore: at(50), readBefore: at(50), deadBefore: at(50) });

      expect((await inbox.backlog()).dead).toBe(1);
      expect(await inbox.put(envelope('recently'))).toBe('known');
      expect(await inbox.put(envelope('long ago'))).toBe('new');
    });

    test('keeps in hand what is renewed, and what was held for longer as long', async () => {
      const inbox = await opened();
      for (const id of ['Ev1', 'Ev2', 'Ev3']) await inbox.put(envelope(id, id));
      await claim(inbox, 0);
      await inbox.retry('Ev2', at(500), 'Slack was away');
      await inbox.done('Ev3');

      await inbox.renew(['Ev1', 'Ev2', 'Ev3'], { now: at(50), leaseMs: LEASE_MS });

      expect(await claim(inbox, 109)).toEqual([]);
      expect(await claim(inbox, 110)).toEqual(['Ev1']);
      expect(await claim(inbox, 500)).toEqual(['Ev1', 'Ev2']);
    });

    test('takes back what was not worked, as if it had not been claimed', async () => {
      const inbox = await opened();
      for (const id of ['Ev1', 'Ev2']) await inbox.put(envelope(id));
      await claim(inbox, 1);

      await inbox.giveBack(['Ev1', 'Ev2'], at(5));

      expect(await claim(inbox, 4)).toEqual([]);
      const claimed = await inbox.claim({ now: at(5), leaseMs: LEASE_MS, limit: 9 });
      expect(claimed.map(({ attempt }) => attempt)).toEqual([1, 1]);
    });

    test('lets several workers empty it together, each lane in order and nothing twice', async () => {
      const inbox = await opened();
      const ids = Array.from({ length: 120 }, (_, k) => `Ev${k}`);
      for (const [k, id] of ids.entries()) await inbox.put(envelope(id, `lane ${k % 4}`));
      const worked = new Map<string, string[]>();

      async function work() {
        while ((await inbox.backlog()).pending > 0) {
          for (const { id, lane } of await inbox.claim({
            now: at(1),
            leaseMs: LEASE_MS,
            limit: 3,
          })) {
            worked.set(lane, [...(worked.get(lane) ?? []), id]);
            await inbox.done(id);
          }
        }
      }
      await Promise.all(Array.from({ length: 5 }, work));

      const inOrder = [0, 1, 2, 3].map((lane) => ids.filter((_, k) => k % 4 === lane));
      expect([0, 1, 2, 3].map((lane) => worked.get(`lane ${lane}`))).toEqual(inOrder);
    });
  });
}
