import { describe, expect, test } from 'vitest';
import { aTeam } from '../builders/a-team.ts';
import type { OpenStores } from './stores.ts';

const { id: _, ...CHECKOUT } = aTeam({
  name: 'Checkout',
  meetingDays: [1, 3],
  storyLeadMinutes: 30,
  country: 'DE-BY',
  quietHours: { from: '18:30', to: '07:30' },
  pausedUntil: '2026-03-29',
  createdAt: new Date('2026-03-28T23:30:00.123Z'),
});

export function teamStoreContract(open: OpenStores): void {
  describe('team store', () => {
    test('gives a team back as it was added', async () => {
      const { teams } = await open();

      const added = await teams.add(CHECKOUT);

      expect(added).toEqual({ ...CHECKOUT, id: added.id });
      expect(await teams.byId(added.id)).toEqual(added);
    });

    test('finds a team by its name, whatever the case and the way accents are written', async () => {
      const { teams } = await open();

      const added = await teams.add({ ...CHECKOUT, name: 'Crédit' });

      expect(await teams.byName('CRE\u0301DIT')).toEqual(added);
      expect(await teams.byName('Credit')).toBeNull();
      expect(await teams.byId('nobody')).toBeNull();
    });

    test('gives back the team that has the name already, unchanged', async () => {
      const { teams } = await open();

      const first = await teams.add(CHECKOUT);
      const second = await teams.add({ ...CHECKOUT, name: 'CHECKOUT', language: 'nl' });

      expect(second).toEqual(first);
      expect(await teams.all()).toEqual([first]);
    });

    test('adds one team when many add it at the same moment', async () => {
      const { teams } = await open();

      const added = await Promise.all(Array.from({ length: 8 }, () => teams.add(CHECKOUT)));

      expect(new Set(added.map(({ id }) => id)).size).toBe(1);
      expect(await teams.all()).toHaveLength(1);
    });

    test('lists teams in order of name', async () => {
      const { teams } = await open();

      for (const name of ['returns', 'Checkout', 'Delivery'])
        await teams.add({ ...CHECKOUT, name });

      expect((await teams.all()).map(({ name }) => name)).toEqual([
        'Checkout',
        'Delivery',
        'returns',
      ]);
    });

    test('changes what it is told to and leaves the rest', async () => {
      const { teams } = await open();
      const added = await teams.add(CHECKOUT);

      await teams.change(added.id, { name: 'Betaling', digestAt: '08:30', meetingDays: [5] });

      const changed = { ...added, name: 'Betaling', digestAt: '08:30', meetingDays: [5] };
      expect(await teams.byId(added.id)).toEqual(changed);
      expect(await teams.byName('betaling')).toEqual(changed);
      expect(await teams.byName('Checkout')).toBeNull();
    });

    test('lets go of what a team no longer has', async () => {
      const { teams } = await open();
      const added = await teams.add(CHECKOUT);

      const none = { country: null, quietHours: null, pausedUntil: null };
      await teams.change(added.id, none);

      expect(await teams.byId(added.id)).toEqual({ ...added, ...none });
    });
  });
}
