import { describe, expect, test } from 'vitest';
import { addTeam, type OpenStores } from './stores.ts';

export function habitStoreContract(open: OpenStores): void {
  describe('outbox store, of a message that somebody does something with', () => {
    test('knows which post it is, also where it is shown anew', async () => {
      const { outbox } = await open();
      const [now, later] = [new Date('2026-11-20T08:00:00Z'), new Date('2026-11-20T08:01:00Z')];
      const shown = { channelId: 'C0CHECKOUT', ts: '1795000000.000001' };
      const message = { text: 'A story', blocks: [] };
      const place = { channelId: shown.channelId, threadTs: null, onlyFor: null };
      const deliver = async (at: Date) => {
        const [post] = await outbox.claim({ now: at, leaseMs: 1, limit: 1 });
        await outbox.sent(post?.id ?? '', { ts: shown.ts, at });
      };
      await outbox.queue({ key: 'story:1', message, ...place }, now);
      await deliver(now);
      await outbox.edit({ ...shown, message: { text: 'Discussed', blocks: [] } }, later);
      await deliver(later);

      expect(await outbox.keyOf(shown)).toBe('story:1');
      expect(await outbox.keyOf({ ...shown, channelId: 'C0OTHER' })).toBeNull();
      expect(await outbox.keyOf({ ...shown, ts: '1795000000.000002' })).toBeNull();
    });
  });

  describe('habit store', () => {
    test('keeps a sign of a date once, for its own team, in order of date', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const { id: other } = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
      const told = { teamId, on: '2026-11-20', kind: 'told' } as const;

      await Promise.all([told, told].map((sign) => stores.habits.note(sign)));
      await stores.habits.note({ ...told, kind: 'reacted' });
      await stores.habits.note({ ...told, on: '2026-11-19' });
      await stores.habits.note({ ...told, teamId: other });

      expect(await stores.habits.of(teamId)).toEqual([
        { teamId, on: '2026-11-19', kind: 'told' },
        { teamId, on: '2026-11-20', kind: 'reacted' },
        { teamId, on: '2026-11-20', kind: 'told' },
      ]);
      expect(await stores.habits.of(other)).toHaveLength(1);
    });
  });

  describe('presenter store', () => {
    const FRIDAY = '2026-11-20';

    async function opened() {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      return { presenters: stores.presenters, teamId };
    }

    test('knows who offered, once each, until they withdraw', async () => {
      const { presenters, teamId } = await opened();

      for (const userId of ['U1', 'U2', 'U1']) await presenters.offer(teamId, userId);
      await presenters.withdraw(teamId, 'U2');

      const bare = { readOn: null, passedOn: null, awayUntil: null };
      expect(await presenters.of(teamId)).toEqual([{ userId: 'U1', ...bare }]);
      expect(await presenters.of('nobody')).toEqual([]);
    });

    test('lets one read the story of a date, of many at the same moment', async () => {
      const { presenters, teamId } = await opened();
      const userIds = ['U1', 'U2', 'U3', 'U4'];
      for (const userId of userIds) await presenters.offer(teamId, userId);

      const taken = await Promise.all(
        userIds.map((userId) => presenters.read({ teamId, on: FRIDAY, userId })),
      );

      expect(taken.filter(Boolean)).toHaveLength(1);
      expect((await presenters.of(teamId)).filter((it) => it.readOn === FRIDAY)).toHaveLength(1);
      expect(await presenters.read({ teamId, on: '2026-11-23', userId: 'U9' })).toBe(false);
    });

    test('passes a reading once, and what was read before is remembered', async () => {
      const { presenters, teamId } = await opened();
      const reading = { teamId, on: FRIDAY, userId: 'U1' };
      await presenters.offer(teamId, 'U1');
      await presenters.offer(teamId, 'U2');
      await presenters.read({ ...reading, on: '2026-11-12' });
      await presenters.read(reading);

      expect(await presenters.pass({ ...reading, userId: 'U2', on: '2026-11-12' })).toBe(false);
      expect(await presenters.pass(reading)).toBe(true);
      expect(await presenters.pass(reading)).toBe(false);

      const known = (await presenters.of(teamId)).find(({ userId }) => userId === 'U1');
      expect(known).toMatchObject({ readOn: '2026-11-12', passedOn: FRIDAY });
      expect(await presenters.read({ ...reading, userId: 'U2' })).toBe(true);
    });

    test('knows who is away, and until when', async () => {
      const { presenters, teamId } = await opened();
      await presenters.offer(teamId, 'U1');

      await presenters.away('U1', FRIDAY);
      await presenters.away('U1', '2026-11-27');
      expect(await presenters.of(teamId)).toMatchObject([{ awayUntil: '2026-11-27' }]);

      await presenters.away('U1', null);
      expect(await presenters.of(teamId)).toMatchObject([{ awayUntil: null }]);
    });
  });
}
