import { describe, expect, test } from 'vitest';
import { planTaxonomy } from '../../../src/core/journeys/plan-taxonomy.ts';
import type { TaxonomyEntry } from '../../../src/core/journeys/taxonomy.ts';
import { aTeam } from '../../support/builders/a-team.ts';

const CHECKOUT = aTeam({ id: 'checkout', name: 'Checkout' });
const SHOP = aTeam({ id: 'shop', name: 'Shop' });

describe('the plan of a taxonomy', () => {
  test('tells what is added, changed and gone', () => {
    const current = inForce([anEntry('Basket'), anEntry('Pay'), anEntry('Old')]);
    const wanted = [anEntry('basket'), anEntry('Pay', { keywords: ['iDEAL'] }), anEntry('New')];

    const plan = planTaxonomy(written(wanted), current, [CHECKOUT, SHOP]);

    expect(plan).toMatchObject({
      kind: 'plan',
      changes: [
        { kind: 'changed', touchpoint: 'basket', aspects: ['label'] },
        { kind: 'changed', touchpoint: 'Pay', aspects: ['keywords'] },
        { kind: 'added', touchpoint: 'New', aspects: [] },
        { kind: 'gone', touchpoint: 'Old', aspects: [] },
      ],
    });
  });

  test('has no changes when it is in force already', () => {
    const entries = [anEntry('Basket', { description: 'what to buy' })];

    const plan = planTaxonomy(written(entries), inForce(entries), [CHECKOUT, SHOP]);

    expect(plan).toMatchObject({ kind: 'plan', changes: [] });
  });

  test('sees that a touchpoint moves to another journey', () => {
    const moved = { journeys: [{ name: 'Returning', touchpoints: [anEntry('Basket')] }] };

    const plan = planTaxonomy(moved, inForce([anEntry('Basket')]), [CHECKOUT]);

    expect(plan).toMatchObject({ changes: [{ kind: 'changed', aspects: ['journey'] }] });
  });

  test('keeps the team of a touchpoint that names none, or gives it the only one', () => {
    const nobodys = anEntry('Basket', { team: null });

    const kept = planTaxonomy(written([nobodys]), inForce([anEntry('Basket')]), [CHECKOUT, SHOP]);
    const given = planTaxonomy(written([nobodys]), [], [SHOP]);

    expect(kept).toMatchObject({ journeys: [{ touchpoints: [{ teamId: 'checkout' }] }] });
    expect(given).toMatchObject({ journeys: [{ touchpoints: [{ teamId: 'shop' }] }] });
  });

  test('refuses it all when one touchpoint has a team that does not exist, and tells which do', () => {
    const lost = anEntry('Pay', { team: 'chekout', line: 7 });

    const plan = planTaxonomy(written([anEntry('Basket'), lost]), [], [CHECKOUT, SHOP]);

    expect(plan).toEqual({
      kind: 'mistakes',
      mistakes: [{ entry: lost, meant: 'Checkout', teams: ['Checkout', 'Shop'] }],
    });
  });

  test('refuses a touchpoint without a team when there are several', () => {
    const nobodys = anEntry('Pay', { team: null });

    const plan = planTaxonomy(written([nobodys]), [], [CHECKOUT, SHOP]);

    expect(plan).toMatchObject({ kind: 'mistakes', mistakes: [{ meant: null }] });
  });
});

function anEntry(name: string, but: Partial<TaxonomyEntry> = {}): TaxonomyEntry {
  const examples = { nl: [], en: [] };
  const rest = { isMomentOfTruth: false, description: '', keywords: [], examples, line: 1 };
  return { name, team: 'Checkout', ...rest, ...but };
}

function written(touchpoints: readonly TaxonomyEntry[]) {
  return { journeys: [{ name: 'Buying', touchpoints }] };
}

/** The same, as the store has it: all of team Checkout. */
function inForce(entries: readonly TaxonomyEntry[]) {
  const touchpoints = entries.map(({ team: _team, line: _line, ...it }, at) => ({
    ...it,
    id: `step-${at}`,
    teamId: 'checkout',
  }));
  return [{ id: 'journey-1', name: 'Buying', touchpoints }];
}
