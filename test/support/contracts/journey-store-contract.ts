import { describe, expect, test } from 'vitest';
import type { Touchpoint } from '../../../src/core/journeys/journey.ts';
import type { Stores } from '../../../src/store/store.ts';
import { aTouchpoint } from '../builders/a-touchpoint.ts';
import { addTeam, type OpenStores } from './stores.ts';

export function journeyStoreContract(open: OpenStores): void {
  async function opened() {
    const stores = await open();
    const { id: teamId } = await addTeam(stores);
    return { journeys: stores.journeys, teamId, step: stepOf(teamId) };
  }

  describe('journey store', () => {
    test('gives journeys back in order of name, touchpoints in the order of their steps', async () => {
      const { journeys, step } = await opened();
      const pay = step('pay', { keywords: ['ideal', "it's"] });
      const examples = { nl: ['Kiezen duurde lang.', 'Wat een keus, "wow"!'], en: [] };
      const choose = step('choose', { isMomentOfTruth: false, description: '', examples });

      await journeys.add({ name: 'Returning', touchpoints: [] });
      await journeys.add({ name: 'Buying', touchpoints: [pay, choose] });

      const all = await journeys.all();
      const ids = all[0]?.touchpoints.map(({ id }) => id) ?? [];
      expect(all.map(({ name }) => name)).toEqual(['Buying', 'Returning']);
      expect(all[0]?.touchpoints).toEqual([
        { ...pay, id: ids[0] },
        { ...choose, id: ids[1] },
      ]);
      expect(new Set(ids).size).toBe(2);
    });

    test('leaves a journey of the same name as it is, also when both come at once', async () => {
      const { journeys, step } = await opened();

      await Promise.all([
        journeys.add({ name: 'Buying', touchpoints: [step('pay')] }),
        journeys.add({ name: 'buying', touchpoints: [step('pay')] }),
      ]);
      await journeys.add({ name: 'BUYING', touchpoints: [step('pay'), step('choose')] });

      const all = await journeys.all();
      expect(all).toHaveLength(1);
      expect(all[0]?.touchpoints).toHaveLength(1);
    });
  });

  describe('a taxonomy that is put', () => {
    test('takes the place of what there was; what has its name keeps its id, whatever the case', async () => {
      const { journeys, step } = await opened();
      await journeys.put([
        { name: 'Buying', touchpoints: [step('choose'), step('pay'), step('wait')] },
        { name: 'Returning', touchpoints: [step('label')] },
      ]);
      const before = await idsIn(journeys);

      const pay = step('PAY', { description: 'Where one pays.', keywords: [] });
      await journeys.put([{ name: 'buying', touchpoints: [pay, step('choose'), step('thank')] }]);

      const [buying, ...others] = await journeys.all();
      const after = await idsIn(journeys);
      expect(others).toEqual([]);
      expect(buying?.name).toBe('buying');
      expect(buying?.touchpoints.map(({ name }) => name)).toEqual(['PAY', 'choose', 'thank']);
      expect(buying?.touchpoints[0]).toEqual({ ...pay, id: before.pay });
      expect(after.choose).toBe(before.choose);
      expect(Object.values(before)).not.toContain(after.thank);
      expect(after.buying).toBe(before.buying);
    });

    test('lets a touchpoint keep its id in another journey where its name is the only one', async () => {
      const { journeys, step } = await opened();
      await journeys.put([
        { name: 'Buying', touchpoints: [step('pay'), step('help')] },
        { name: 'Returning', touchpoints: [step('label'), step('refund')] },
      ]);
      const before = await idsIn(journeys);

      await journeys.put([
        { name: 'Buying', touchpoints: [step('pay')] },
        { name: 'Getting help', touchpoints: [step('help'), step('refund'), step('pay')] },
      ]);

      const help = (await journeys.all()).find(({ name }) => name === 'Getting help');
      const ids = help?.touchpoints.map(({ id }) => id) ?? [];
      expect(ids.slice(0, 2)).toEqual([before.help, before.refund]);
      expect(ids[2]).not.toBe(before.pay);
      expect((await idsIn(journeys)).buying).toBe(before.buying);
    });

    test('is put whole or not at all', async () => {
      const { journeys, step } = await opened();
      await journeys.put([{ name: 'Buying', touchpoints: [step('pay')] }]);
      const before = await journeys.all();

      const twice = [
        { name: 'Returning', touchpoints: [] },
        { name: 'RETURNING', touchpoints: [] },
      ];
      await expect(journeys.put(twice)).rejects.toThrow();

      expect(await journeys.all()).toEqual(before);
    });

    test('is one of them where two are put at the same moment, with nothing of the other', async () => {
      const { journeys, step } = await opened();
      const taxonomies = ['Buying', 'Returning', 'Moving', 'Leaving'].map((name) => [
        { name, touchpoints: [step('ask'), step(name)] },
      ]);

      await Promise.all(taxonomies.map((taxonomy) => journeys.put(taxonomy)));

      const all = await journeys.all();
      expect(all).toHaveLength(1);
      expect(all[0]?.touchpoints.map(({ name }) => name)).toEqual(['ask', all[0]?.name]);
    });

    test('is changed by many at the same moment, with nothing of any lost', async () => {
      const { journeys, step } = await opened();
      await journeys.put([{ name: 'Buying', touchpoints: [step('pay')] }]);
      const names = ['Returning', 'Moving', 'Leaving'];

      await Promise.all(
        names.map((name) =>
          journeys.change((now) => [...now, { name, touchpoints: [step(name)] }]),
        ),
      );

      const all = await journeys.all();
      expect(all.map(({ name }) => name)).toEqual(['Buying', 'Leaving', 'Moving', 'Returning']);
    });

    test('may be nothing at all', async () => {
      const { journeys, step } = await opened();
      await journeys.add({ name: 'Buying', touchpoints: [step('pay')] });

      await journeys.put([]);

      expect(await journeys.all()).toEqual([]);
    });
  });
}

function stepOf(teamId: string) {
  return (name: string, but: Partial<Touchpoint> = {}): Omit<Touchpoint, 'id'> => {
    const { id: _, ...step } = aTouchpoint({ teamId, name, ...but });
    return step;
  };
}

/** Of journeys and touchpoints, by name in lower case. */
async function idsIn(journeys: Stores['journeys']): Promise<Readonly<Record<string, string>>> {
  const named = (await journeys.all()).flatMap((journey) => [journey, ...journey.touchpoints]);
  return Object.fromEntries(named.map(({ name, id }) => [name.toLowerCase(), id]));
}
