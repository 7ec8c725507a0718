import { expect, test } from 'vitest';
import { placesOf } from '../../src/core/dips/tree/place.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createLookAtPlace } from '../../src/flows/look-at-place.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const NOW = new Date('2026-11-20T08:00:00Z');

test('a place has the scores of its own answers, whoever hears them, of the days asked for', async () => {
  const stores = createMemoryStore();
  const checkout = await addTeam(stores);
  await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
  const { id: _, ...step } = aTouchpoint({ teamId: checkout.id });
  await stores.journeys.add({ name: 'Ordering', touchpoints: [step] });
  const [journey] = await stores.journeys.all();
  const touchpointId = journey?.touchpoints[0]?.id ?? '';
  await answer(6, { channelId: 'C0CHECKOUT', touchpointId });
  await answer(5, { channelId: 'C0DELIVERY', touchpointId });
  await answer(7, { channelId: 'C0CHECKOUT', touchpointId: null });
  await answer(9, { touchpointId, saidAt: new Date('2026-10-01T08:00:00Z') });
  const listTeams = createListTeams(stores);
  const look = createLookAtPlace({ ...stores, listTeams, clock: () => NOW });

  const places = placesOf(await listTeams(), await stores.journeys.all());
  const seen = await Promise.all(places.map((place) => look(place, 30)));

  expect(places.map(({ name }) => name)).toEqual([
    ...['Checkout', 'Delivery', 'Payment page', 'Ordering'],
  ]);
  expect(seen.map(([csat]) => csat?.n)).toEqual([13, 5, 11, 11]);
  expect(seen.map(([, ces]) => ces?.n)).toEqual([0, 0, 0, 0]);

  async function answer(many: number, but: Parameters<typeof newFeedback>[0]): Promise<void> {
    const scores = [{ metric: 'csat', answer: 4, scale: { min: 1, max: 5 } }] as const;
    for (let k = 0; k < many; k++) {
      await stores.feedback.keep(newFeedback({ saidAt: NOW, scores, ...but }));
    }
  }
});
