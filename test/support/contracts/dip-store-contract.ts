import { describe, expect, test } from 'vitest';
import { aDip } from '../builders/a-dip.ts';
import { addTeam, type OpenStores } from './stores.ts';

export function dipStoreContract(open: OpenStores): void {
  describe('dip store', () => {
    test('gives the open dips of a team back as they were, newest first', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const { id: otherId } = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
      const older = aDip({ teamId, metric: 'ces', openedOn: '2026-10-25', of: null });
      const newer = aDip({ teamId, openedOn: '2026-11-19' });

      for (const dip of [older, newer, aDip({ teamId: otherId })]) await stores.dips.open(dip);

      expect(await stores.dips.current(teamId)).toEqual([newer, older]);
    });

    test('keeps the first dip of a team, metric and date', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);

      await stores.dips.open(aDip({ teamId, n: 42 }));
      await stores.dips.open(aDip({ teamId, n: 50 }));

      expect((await stores.dips.current(teamId)).map(({ n }) => n)).toEqual([42]);
    });

    test('no longer gives a dip that became the new normal, nor opens it again', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const dip = aDip({ teamId });
      await stores.dips.open(dip);

      await stores.dips.rebase(dip);
      await stores.dips.open(dip);

      expect(await stores.dips.current(teamId)).toEqual([]);
    });
  });
}
