import { describe, expect, test } from 'vitest';
import { createApplyTaxonomy } from '../../src/flows/apply-taxonomy.ts';
import { createExportTaxonomy } from '../../src/flows/export-taxonomy.ts';
import { aTeam } from '../support/builders/a-team.ts';
import { createMemoryJourneys } from '../support/fakes/memory-journeys.ts';
import { createMemoryTeams } from '../support/fakes/memory-teams.ts';

const PAY = {
  name: 'Pay',
  team: 'Checkout',
  isMomentOfTruth: true,
  description: 'the payment page',
  keywords: ['iDEAL'],
  examples: { nl: ['betalen lukt niet'], en: ['it would not take my card'] },
  line: 0,
};
const TAXONOMY = { journeys: [{ name: 'Buying', touchpoints: [PAY] }] };

describe('applying a taxonomy', () => {
  test('puts it in force, after which it can be exported and nothing is left to change', async () => {
    const stores = await withCheckout();
    const applyTaxonomy = createApplyTaxonomy(stores);

    await applyTaxonomy(TAXONOMY);
    const exported = await createExportTaxonomy(stores)();
    const again = await applyTaxonomy(exported);

    expect(exported).toEqual(TAXONOMY);
    expect(again).toMatchObject({ kind: 'plan', changes: [] });
  });

  test('keeps the id of a touchpoint that is known by name', async () => {
    const stores = await withCheckout();
    const applyTaxonomy = createApplyTaxonomy(stores);
    await applyTaxonomy(TAXONOMY);
    const before = await stores.journeys.all();

    await applyTaxonomy({
      journeys: [{ name: 'Buying', touchpoints: [{ ...PAY, name: 'PAY', keywords: [] }] }],
    });

    const after = await stores.journeys.all();
    expect(after[0]?.touchpoints[0]).toMatchObject({ name: 'PAY', keywords: [] });
    expect(after[0]?.touchpoints[0]?.id).toBe(before[0]?.touchpoints[0]?.id);
  });

  test('changes nothing when it is only looked at, or a team is missing', async () => {
    const stores = await withCheckout();
    const applyTaxonomy = createApplyTaxonomy(stores);
    const lost = { journeys: [{ name: 'Buying', touchpoints: [{ ...PAY, team: 'Nobody' }] }] };

    const looked = await applyTaxonomy(TAXONOMY, { isPreview: true });
    const refused = await applyTaxonomy(lost);

    expect(looked).toMatchObject({ changes: [{ kind: 'added', touchpoint: 'Pay' }] });
    expect(refused.kind).toBe('mistakes');
    expect(await stores.journeys.all()).toEqual([]);
  });
});

async function withCheckout() {
  const stores = { journeys: createMemoryJourneys(), teams: createMemoryTeams() };
  await stores.teams.add(aTeam());
  return stores;
}
