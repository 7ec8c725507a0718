import { describe, expect, test } from 'vitest';
import { withTouchpoint } from '../../src/core/journeys/grow-taxonomy.ts';
import { createApplyTaxonomy } from '../../src/flows/apply-taxonomy.ts';
import { createExportTaxonomy } from '../../src/flows/export-taxonomy.ts';
import { aTeam } from '../support/builders/a-team.ts';
import { aTheme } from '../support/builders/a-theme.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { createMemoryJourneys } from '../support/fakes/memory-journeys.ts';
import { createMemoryTeams } from '../support/fakes/memory-teams.ts';
import { createMemoryThemes } from '../support/fakes/memory-themes.ts';

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

  test('keeps what somebody added in Slack where nobody can be asked, and names it', async () => {
    const stores = await withCheckout();
    const applyTaxonomy = createApplyTaxonomy(stores);
    await applyTaxonomy(TAXONOMY);
    await addInSlack(stores, { name: 'Timeouts', journey: 'Buying' });
    await addInSlack(stores, { name: 'Size guide', journey: 'Choosing' });

    const kept = await applyTaxonomy(TAXONOMY, { keepsAdded: true });
    const standing = await namesIn(stores);
    const asked = await applyTaxonomy(TAXONOMY);

    expect(kept).toMatchObject({ changes: [], kept: ['Timeouts', 'Size guide'] });
    expect(standing).toEqual({ Buying: ['Pay', 'Timeouts'], Choosing: ['Size guide'] });
    expect(asked).toMatchObject({ changes: [{ kind: 'gone' }, { kind: 'gone' }], kept: [] });
    expect(await namesIn(stores)).toEqual({ Buying: ['Pay'] });
  });

  test('takes out what an earlier file had and this one does not', async () => {
    const stores = await withCheckout();
    const applyTaxonomy = createApplyTaxonomy(stores);
    const basket = { ...PAY, name: 'Basket' };
    await applyTaxonomy({ journeys: [{ name: 'Buying', touchpoints: [PAY, basket] }] });

    const plan = await applyTaxonomy(TAXONOMY, { keepsAdded: true });

    expect(plan).toMatchObject({ changes: [{ kind: 'gone', touchpoint: 'Basket' }], kept: [] });
    expect(await namesIn(stores)).toEqual({ Buying: ['Pay'] });
  });

  test('loses nothing that is added while it is put in force', async () => {
    const stores = await withCheckout();
    const { journeys } = stores;
    const applyTaxonomy = createApplyTaxonomy({
      ...stores,
      journeys: {
        ...journeys,
        async change(to) {
          await journeys.add({ name: 'Choosing', touchpoints: [aTouchpoint({ name: 'Late' })] });
          await journeys.change(to);
        },
      },
    });

    await applyTaxonomy(TAXONOMY);

    expect(await namesIn(stores)).toEqual({ Buying: ['Pay'], Choosing: ['Late'] });
  });
});

type Kept = Awaited<ReturnType<typeof withCheckout>>;

async function addInSlack(
  { journeys, teams, themes }: Kept,
  { name, journey }: { readonly name: string; readonly journey: string },
): Promise<void> {
  const [team] = await teams.all();
  const teamId = team?.id ?? '';
  const { id: _, state: __, by: ___, ...fresh } = aTheme({ teamId, terms: [name] });
  const { id } = await themes.suggest(fresh);
  await themes.decide(id, { state: 'added', by: 'U0ONE', label: name });
  const touchpoint = aTouchpoint({ name, teamId });
  await journeys.change((now) => withTouchpoint(now, journey, touchpoint));
}

async function namesIn({ journeys }: Kept): Promise<Record<string, readonly string[]>> {
  const all = await journeys.all();
  return Object.fromEntries(
    all.map(({ name, touchpoints }) => [name, touchpoints.map((it) => it.name)]),
  );
}

async function withCheckout() {
  const stores = {
    journeys: createMemoryJourneys(),
    teams: createMemoryTeams(),
    themes: createMemoryThemes(),
  };
  await stores.teams.add(aTeam());
  return stores;
}
