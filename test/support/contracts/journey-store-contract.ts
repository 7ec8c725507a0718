import { describe, expect, test } from 'vitest';
import { addTeam, type OpenStores } from './stores.ts';

export function journeyStoreContract(open: OpenStores): void {
  describe('journey store', () => {
    test('gives journeys back in order of name, touchpoints in the order of their steps', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const pay = { name: 'pay', teamId, isMomentOfTruth: true, keywords: ['ideal', 'betaling'] };
      const choose = { name: 'choose', teamId, isMomentOfTruth: false, keywords: [] };

      await stores.journeys.add({ name: 'Returning', touchpoints: [] });
      await stores.journeys.add({ name: 'Buying', touchpoints: [pay, choose] });

      const all = await stores.journeys.all();
      const ids = all[0]?.touchpoints.map(({ id }) => id) ?? [];
      expect(all.map(({ name }) => name)).toEqual(['Buying', 'Returning']);
      expect(all[0]?.touchpoints).toEqual([
        { ...pay, id: ids[0] },
        { ...choose, id: ids[1] },
      ]);
      expect(new Set(ids).size).toBe(2);
    });

    test('leaves a journey of the same name as it is, also when both come at once', async () => {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const step = { name: 'pay', teamId, isMomentOfTruth: false, keywords: [] };

      await Promise.all([
        stores.journeys.add({ name: 'Buying', touchpoints: [step] }),
        stores.journeys.add({ name: 'buying', touchpoints: [step] }),
      ]);
      await stores.journeys.add({ name: 'BUYING', touchpoints: [step, step] });

      const all = await stores.journeys.all();
      expect(all).toHaveLength(1);
      expect(all[0]?.touchpoints).toHaveLength(1);
    });
  });
}
