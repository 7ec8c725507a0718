import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/core/dips/alerts/measure.ts';
import { COMPANY, type WatchedNode } from '../../src/core/dips/tree/watched-node.ts';
import type { NewFeedback } from '../../src/core/feedback/feedback.ts';
import { createFindCauses } from '../../src/flows/find-causes.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const FIVE = { min: 1, max: 5 };

/** A team that hears of two steps; `answered` says how often, when, and what of. */
async function open() {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  const steps = ['Payment page', 'Basket'].map((name) => {
    const { id: _, ...step } = aTouchpoint({ name, teamId: team.id });
    return step;
  });
  await stores.journeys.add({ name: 'Ordering', touchpoints: steps });
  const [journey] = await stores.journeys.all();
  const [payment, basket] = journey?.touchpoints.map(({ id }) => id) ?? [];
  const place = {
    team: { kind: 'team', teamId: team.id },
    journey: { kind: 'journey', teamId: team.id, journeyId: journey?.id ?? '' },
    payment: {
      kind: 'touchpoint',
      teamId: team.id,
      journeyId: journey?.id ?? '',
      touchpointId: payment ?? '',
    },
  } satisfies Record<string, WatchedNode>;
  const findCauses = createFindCauses(stores);
  return {
    ...{ stores, team, place, payment: payment ?? null, basket: basket ?? null },
    async answered(times: number, on: string, answer: number, but: Partial<NewFeedback> = {}) {
      const scores = [{ metric: 'csat', answer, scale: FIVE } as const];
      const saidAt = new Date(`${on}T12:00:00Z`);
      for (let k = 0; k < times; k++) {
        await stores.feedback.keep(newFeedback({ saidAt, scores, terms: [], ...but }));
      }
    },
    find: (node: WatchedNode, but: { readonly measure?: Measure } = {}) =>
      findCauses({
        node,
        measure: 'csat',
        scale: FIVE,
        since: '2026-11-17',
        openedOn: '2026-11-19',
        ...but,
      }),
  };
}

/** The payment page fell, the basket did not. */
async function openAfterFall() {
  const world = await open();
  const { answered, payment, basket } = world;
  await answered(40, '2026-11-01', 5, { touchpointId: payment });
  await answered(10, '2026-11-02', 2, { touchpointId: payment });
  await answered(40, '2026-11-03', 5, { touchpointId: basket });
  await answered(10, '2026-11-04', 2, { touchpointId: basket });
  await answered(12, '2026-11-18', 1, { touchpointId: payment, source: 'survey', terms: ['bank'] });
  await answered(18, '2026-11-18', 5, { touchpointId: basket });
  return world;
}

describe('findCauses', () => {
  test('names the touchpoint, the word and the source that a team’s dip comes from', async () => {
    const { find, place, payment } = await openAfterFall();

    const causes = await find(place.team);

    expect(causes).toMatchObject([
      { dimension: 'touchpoint', id: payment, label: 'Payment page', n: 12, level: 0 },
      { dimension: 'theme', id: 'bank', label: 'bank', n: 12 },
      { dimension: 'source', id: 'survey', label: 'survey', n: 12 },
    ]);
  });

  test('names the segment that a touchpoint’s dip comes from, however a survey spells it', async () => {
    const { find, place, answered, payment } = await open();
    const at = { touchpointId: payment };
    await answered(40, '2026-11-01', 5, { ...at, segment: 'Business' });
    await answered(10, '2026-11-02', 2, { ...at, segment: 'Families' });
    await answered(40, '2026-11-03', 5, { ...at, segment: 'Families' });
    await answered(10, '2026-11-04', 2, { ...at, segment: 'Business' });
    await answered(12, '2026-11-18', 1, { ...at, segment: 'business' });
    await answered(18, '2026-11-18', 5, { ...at, segment: 'Families' });

    const causes = await find(place.payment);

    expect(causes).toMatchObject([
      { dimension: 'segment', id: 'Business', label: 'Business', n: 12, level: 0 },
    ]);
  });

  test('finds the same of a journey, and of the company', async () => {
    const { find, place, payment } = await openAfterFall();

    for (const node of [place.journey, COMPANY]) {
      const [cause] = await find(node);

      expect(cause).toMatchObject({ dimension: 'touchpoint', id: payment });
    }
  });

  test('looks at the answers of a touchpoint alone where that is what dipped', async () => {
    const { find, place, answered, payment, basket } = await openAfterFall();
    await answered(30, '2026-11-18', 1, { touchpointId: basket, source: 'chat' });
    await answered(8, '2026-11-18', 5, { touchpointId: payment });

    const causes = await find(place.payment);

    expect(causes.map(({ label }) => label)).toEqual(['bank', 'survey']);
  });

  test('names a theme, but where its name may not be shown', async () => {
    const { find, place, stores, team } = await openAfterFall();
    const hidden = newFeedback({ channelId: 'C0PRIVATE', ts: '1795000000.900000' });
    await stores.channels.put(aChannel({ id: 'C0PRIVATE', teamId: team.id, isPrivate: true }));
    await stores.feedback.keep(hidden);
    const [kept] = await stores.feedback.conversation(hidden);
    await stores.themes.suggest({
      teamId: team.id,
      touchpointId: null,
      label: 'bank · hang',
      terms: ['bank', 'hang'],
      feedbackIds: [kept?.id ?? ''],
      n: 12,
      foundAt: new Date('2026-11-18T04:00:00Z'),
    });
    const themesOf = async () =>
      (await find(place.team)).filter(({ dimension }) => dimension === 'theme');
    expect(await themesOf()).toMatchObject([{ label: 'bank' }]);

    await stores.channels.turned('C0PRIVATE', 'public');

    expect(await themesOf()).toMatchObject([{ dimension: 'theme', label: 'bank · hang', n: 12 }]);
  });

  test('names a theme by the name that somebody gave it, whatever it was found in', async () => {
    const { find, place, stores, team } = await openAfterFall();
    const theme = await stores.themes.suggest({
      ...{ teamId: team.id, touchpointId: null, label: 'bank', terms: ['bank'] },
      ...{ feedbackIds: [], n: 12, foundAt: new Date('2026-11-18T04:00:00Z') },
    });
    await stores.themes.decide(theme.id, { state: 'added', by: 'U1', label: 'Choosing a bank' });

    const causes = await find(place.team);

    expect(causes).toContainEqual(
      expect.objectContaining({ dimension: 'theme', label: 'Choosing a bank' }),
    );
  });

  test('names a word, but not of private channels', async () => {
    const { find, place, stores, team } = await openAfterFall();
    const named = async () =>
      (await find(place.team)).flatMap((cause) => (cause.dimension === 'theme' ? cause.label : []));
    expect(await named()).toEqual(['bank']);

    await stores.channels.turned(team.channelId, 'private');

    expect(await named()).toEqual([]);
  });

  test('names no word that only says what the step is called', async () => {
    const { find, place, answered, payment } = await open();
    await answered(60, '2026-11-01', 5, { touchpointId: payment });
    await answered(15, '2026-11-02', 2, { touchpointId: payment });
    await answered(12, '2026-11-18', 1, {
      touchpointId: payment,
      terms: ['payment page', 'ideal'],
    });
    await answered(18, '2026-11-18', 5, { touchpointId: payment });

    const causes = await find(place.payment);

    expect(causes.map(({ label }) => label)).toEqual(['ideal']);
  });

  test('does not name a touchpoint that has gone', async () => {
    const { find, place, stores } = await openAfterFall();
    await stores.journeys.put([]);

    const causes = await find(place.team);

    expect(causes.map(({ dimension }) => dimension)).toEqual(['theme', 'source']);
  });

  test('has nothing to say of what is no dip', async () => {
    const { find, place } = await openAfterFall();

    expect(await find(place.team, { measure: 'negative' })).toEqual([]);
  });
});
