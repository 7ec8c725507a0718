import { describe, expect, test } from 'vitest';
import { addTeam, type OpenStores } from './stores.ts';

export function digestStoreContract(open: OpenStores): void {
  describe('digest store', () => {
    test('knows what the digest of a team and date said', async () => {
      const stores = await open();
      const { id } = await addTeam(stores);
      const other = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
      const told = {
        ...{ on: '2026-11-20', headline: 'rising:ideal' },
        ...{ news: ['rising:ideal', 'down:csat'], feedbackIds: ['12', '7'] },
      };

      await stores.digests.keep(id, told);

      expect(await stores.digests.on(id, '2026-11-20')).toEqual(told);
      expect(await stores.digests.on(id, '2026-11-19')).toBeNull();
      expect(await stores.digests.on(other.id, '2026-11-20')).toBeNull();
    });

    test('knows the last one of those that were made for one date', async () => {
      const stores = await open();
      const { id } = await addTeam(stores);
      const told = { on: '2026-11-20', headline: 'calm:', news: ['up:ces'], feedbackIds: ['12'] };
      const again = { ...told, headline: 'moved:csat down', news: [], feedbackIds: [] };

      await stores.digests.keep(id, told);
      await stores.digests.keep(id, again);

      expect(await stores.digests.on(id, '2026-11-20')).toEqual(again);
    });
  });
}
