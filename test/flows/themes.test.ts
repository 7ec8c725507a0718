import { beforeEach, describe, expect, test } from 'vitest';
import type { Team } from '../../src/core/teams/team.ts';
import type { Theme } from '../../src/core/themes/theme.ts';
import { createDecideTheme, type DecideTheme } from '../../src/flows/decide-theme.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createListThemes, type ListThemes } from '../../src/flows/list-themes.ts';
import { createLookForSuggested } from '../../src/flows/look-for-suggested.ts';
import { createLookForThemes } from '../../src/flows/look-for-themes.ts';
import { createReadTheme } from '../../src/flows/read-theme.ts';
import { createSuggestThemes, type SuggestThemes } from '../../src/flows/suggest-themes.ts';
import type { Stores } from '../../src/store/store.ts';
import { aTheme } from '../support/builders/a-theme.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { timeouts } from '../support/timeouts.ts';

const MONDAY = '2026-11-23';
const HERE = 'C0CHECKOUT';
const ONE = { by: 'U1', shownIn: HERE };
const TWO = { by: 'U2', shownIn: HERE };
const AS = {
  name: 'Timeouts',
  journey: 'Ordering',
  keywords: ['timeout', 'time-out'],
  examples: ['The bank does not answer in time.'],
  language: 'en',
} as const;

let stores: Stores;
let team: Team;
let listThemes: ListThemes;
let suggestThemes: SuggestThemes;
let decideTheme: DecideTheme;

beforeEach(async () => {
  stores = createMemoryStore();
  team = await addTeam(stores);
  const lookForThemes = createLookForThemes({ ...stores, wait: async () => {} });
  const clock = () => new Date('2026-11-23T06:00:00Z');
  listThemes = createListThemes({ ...stores, lookForThemes, clock });
  suggestThemes = createSuggestThemes({ ...stores, listThemes });
  decideTheme = createDecideTheme({ ...stores, readTheme: createReadTheme(stores) });
});

describe('what people seem to talk about', () => {
  test('is listed with how much it is, and can be read where it was said or is public', async () => {
    await keepTimeouts();

    const [listed] = await listThemes(team, MONDAY, HERE);

    expect(listed).toMatchObject({ n: 6, usual: null, theme: { terms: ['timeout'] } });
    const read = await createReadTheme(stores)(listed?.theme.id ?? '', HERE);
    expect(read?.examples).toHaveLength(3);
  });

  test('is nothing while some meanings are of another encoder', async () => {
    await stores.meanings.settle('one');
    await keepTimeouts();

    expect(await listThemes(team, MONDAY, HERE)).toHaveLength(1);
    await stores.meanings.settle('two');
    expect(await listThemes(team, MONDAY, HERE)).toEqual([]);
  });

  test('is nothing when a step of a journey says the same', async () => {
    await stores.journeys.add({
      name: 'Ordering',
      touchpoints: [aTouchpoint({ teamId: team.id, name: 'Time', keywords: ['timeout'] })],
    });
    await keepTimeouts();

    expect(await listThemes(team, MONDAY, HERE)).toEqual([]);
  });

  test('keeps a private channel to itself, in the list and in what can be read', async () => {
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
    await keepTimeouts({ channelId: 'C0CLOSED' });

    const [inside] = await listThemes(team, MONDAY, 'C0CLOSED');

    expect(inside?.n).toBe(6);
    expect(await listThemes(team, MONDAY, HERE)).toEqual([]);
    expect(await createReadTheme(stores)(inside?.theme.id ?? '', HERE)).toBeNull();
  });

  test('says nothing of what was forgotten', async () => {
    await keepTimeouts();
    const [listed] = await listThemes(team, MONDAY, HERE);
    for (const piece of timeouts()) await stores.feedback.forget(piece, null);
    for (const piece of await stores.feedback.said(queryOf())) {
      await stores.feedback.forget(piece, null);
    }

    expect(await listThemes(team, MONDAY, HERE)).toEqual([]);
    expect(await createReadTheme(stores)(listed?.theme.id ?? '', HERE)).toBeNull();
  });
});

describe('what waits in App Home for somebody to decide', () => {
  test('is what was suggested of each team and is still talked about', async () => {
    await keepTimeouts();
    await listThemes(team, MONDAY, HERE);

    expect(await suggestedOn(MONDAY)).toMatchObject([
      { team: { name: 'Checkout' }, themes: [{ label: 'timeout' }] },
    ]);
    expect(await suggestedOn('2026-12-31')).toEqual([]);
  });

  test('is nothing once it was decided on', async () => {
    await keepTimeouts();
    const [listed] = await listThemes(team, MONDAY, HERE);

    await decideTheme.dismiss(listed?.theme.id ?? '', ONE);

    expect(await suggestedOn(MONDAY)).toEqual([]);
  });

  test('is nothing that only part of which may be read by everybody', async () => {
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
    const [first, ...others] = timeouts({ channelId: 'C0CLOSED' });
    if (first !== undefined) await stores.feedback.keep({ ...first, channelId: HERE });
    for (const piece of others) await stores.feedback.keep(piece);

    const inside = await listThemes(team, MONDAY, 'C0CLOSED');

    expect(inside).toHaveLength(1);
    expect(await suggestedOn(MONDAY)).toEqual([]);
  });

  function suggestedOn(on: string) {
    const clock = () => new Date(`${on}T08:00:00Z`);
    const listTeams = createListTeams(stores);
    return createLookForSuggested({ ...stores, listTeams, clock })();
  }
});

describe('what a digest suggests', () => {
  test('comes once, on the first meeting day of a week, the same whenever it is asked', async () => {
    await keepTimeouts();

    const suggested = await suggestThemes(team, MONDAY);

    expect(suggested?.theme.label).toBe('timeout');
    expect(await suggestThemes(team, MONDAY)).toEqual(suggested);
    expect(await suggestThemes(team, '2026-11-24')).toBeNull();
    expect(await suggestThemes(team, '2026-11-30')).toBeNull();
  });

  test('is not what somebody decided on', async () => {
    await keepTimeouts();
    const suggested = await suggestThemes(team, MONDAY);

    await decideTheme.dismiss(suggested?.theme.id ?? '', ONE);

    expect(await suggestThemes(team, MONDAY)).toBeNull();
    expect(await listThemes(team, MONDAY, HERE)).toEqual([]);
  });
});

describe('a theme that becomes a touchpoint', () => {
  test('loses nothing of another that does at the same moment', async () => {
    const [one, other] = [await suggested(), await suggested({ terms: ['parcel'] })];

    await Promise.all([
      decideTheme.add(one, AS, ONE),
      decideTheme.add(other, { ...AS, name: 'Parcels' }, TWO),
    ]);

    const [ordering] = await stores.journeys.all();
    expect(ordering?.touchpoints.map(({ name }) => name).toSorted()).toEqual([
      'Parcels',
      'Timeouts',
    ]);
  });

  test('stands at the end of its journey with what the person wrote, and can be taken back', async () => {
    const before = aTouchpoint({ teamId: team.id });
    await stores.journeys.add({ name: 'Ordering', touchpoints: [before] });
    const [journey] = await stores.journeys.all();
    const id = await suggested();

    const added = await decideTheme.add(id, { ...AS, journey: journey?.id ?? '' }, ONE);

    expect(added).toMatchObject({ kind: 'added', journey: 'Ordering', theme: { by: 'U1' } });
    expect((await stores.journeys.all())[0]?.touchpoints).toMatchObject([
      { name: 'Payment page' },
      { name: 'Timeouts', teamId: team.id, keywords: AS.keywords, examples: { en: AS.examples } },
    ]);

    expect(await decideTheme.takeBack(id, ONE)).toMatchObject({ kind: 'taken back' });
    expect((await stores.journeys.all())[0]?.touchpoints).toMatchObject([
      { id: journey?.touchpoints[0]?.id, name: 'Payment page' },
    ]);
  });

  test('begins the first journey, which goes with it again', async () => {
    const id = await suggested();

    await decideTheme.add(id, AS, ONE);
    expect(await stores.journeys.all()).toMatchObject([{ name: 'Ordering' }]);
    await decideTheme.takeBack(id, ONE);

    expect(await stores.journeys.all()).toEqual([]);
  });

  test('is added once when it is worked twice, and by whoever was first', async () => {
    const id = await suggested();

    await decideTheme.add(id, AS, ONE);
    expect(await decideTheme.add(id, AS, ONE)).toMatchObject({ kind: 'added' });
    expect(await decideTheme.add(id, { ...AS, name: 'Else' }, TWO)).toMatchObject({
      kind: 'already',
    });

    expect((await stores.journeys.all())[0]?.touchpoints).toHaveLength(1);
  });

  test('is decided on only where it may be read, and taken back there or by whoever added it', async () => {
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
    const id = await suggested({}, 'C0CLOSED');
    const inside = { by: 'U1', shownIn: 'C0CLOSED' };

    expect(await decideTheme.dismiss(id, ONE)).toEqual({ kind: 'gone' });
    expect(await decideTheme.add(id, AS, ONE)).toEqual({ kind: 'gone' });
    expect(await decideTheme.add(id, AS, inside)).toMatchObject({ kind: 'added' });
    expect(await decideTheme.takeBack(id, TWO)).toEqual({ kind: 'gone' });
    expect(await decideTheme.takeBack(id, ONE)).toMatchObject({ kind: 'taken back' });
  });

  test('needs a name that no other touchpoint has, whatever the case', async () => {
    await stores.journeys.add({ name: 'A', touchpoints: [aTouchpoint({ name: 'TIMEOUTS' })] });

    expect(await decideTheme.add(await suggested(), AS, ONE)).toEqual({ kind: 'name taken' });
    expect(await decideTheme.add('no-such', AS, ONE)).toEqual({ kind: 'gone' });
    expect(await decideTheme.takeBack('no-such', ONE)).toEqual({ kind: 'gone' });
  });
});

async function keepTimeouts(but: Parameters<typeof timeouts>[0] = {}): Promise<void> {
  for (const piece of timeouts(but)) await stores.feedback.keep(piece);
}

async function suggested(but: Partial<Theme> = {}, channelId = HERE): Promise<string> {
  const example = newFeedback({ channelId });
  await stores.feedback.keep(example);
  const [piece] = await stores.feedback.conversation(example);
  const feedbackIds = [piece?.id ?? ''];
  const {
    id: _,
    state: __,
    by: ___,
    ...fresh
  } = aTheme({
    ...{ teamId: team.id, feedbackIds },
    ...but,
  });
  return (await stores.themes.suggest(fresh)).id;
}

function queryOf() {
  const period = { from: '2026-11-01', to: MONDAY };
  return { team, period, limit: 100, shownIn: HERE };
}
