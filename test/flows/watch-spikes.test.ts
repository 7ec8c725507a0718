import { describe, expect, test } from 'vitest';
import type { NewFeedback } from '../../src/core/feedback/feedback.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import { createFollowThemes } from '../../src/flows/follow-themes.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createWatchSources } from '../../src/flows/watch-sources.ts';
import { createWatchSpikes } from '../../src/flows/watch-spikes.ts';
import { felt } from '../support/builders/a-feedback.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { anAlert } from '../support/builders/an-alert.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

/** A Monday. */
const FIRST = '2026-03-02';

/** Day 100 and what follows is what a test changes. */
const DAYS_BEFORE = 100;

type Piece = Partial<NewFeedback>;

/** A team that has heard eight pieces a day for a hundred days, one in four of them unhappy. */
async function open() {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  const { id: _, ...step } = aTouchpoint({ teamId: team.id });
  await stores.journeys.add({ name: 'Ordering', touchpoints: [step] });
  const [journey] = await stores.journeys.all();
  const payment = journey?.touchpoints[0]?.id ?? null;
  const now = new Date('2026-07-01T04:00:00Z');
  const world = {
    ...stores,
    followThemes: createFollowThemes(stores),
    listTeams: createListTeams(stores),
    wait: async () => undefined,
    clock: () => now,
  };
  const watchSources = createWatchSources(world);
  const watchSpikes = createWatchSpikes(world);
  let said = 0;

  async function heard(day: number, pieces: readonly Piece[]) {
    for (const piece of pieces) {
      said++;
      const saidAt = new Date(`${addDays(FIRST, day)}T12:00:00Z`);
      const authorId = `U${said}`;
      await stores.feedback.keep(newFeedback({ saidAt, terms: [], authorId, ...piece }));
    }
  }
  for (let day = 0; day < DAYS_BEFORE; day++) await heard(day, aUsualDay(payment));

  return {
    ...{ stores, team, payment, heard },
    /** Looks on the morning after a day. */
    async look(day: number) {
      const on = addDays(FIRST, day + 1);
      await watchSources(team, on);
      await watchSpikes(team, on);
      return stores.alerts.current();
    },
  };
}

function aUsualDay(touchpointId: string | null): readonly Piece[] {
  return [
    ...times(2, { ...felt('negative'), touchpointId }),
    ...times(4, { ...felt('positive'), touchpointId: null }),
    ...times(2, { ...felt('neutral'), source: 'Survey' }),
  ];
}

function times(count: number, piece: Piece): readonly Piece[] {
  return Array.from({ length: count }, () => piece);
}

describe('watchSpikes', () => {
  test('keeps nothing of days that are like others', async () => {
    const { heard, look, payment } = await open();
    await heard(100, aUsualDay(payment));

    expect(await look(100)).toEqual([]);
  });

  test('keeps that much more is heard, of a team and mostly of which touchpoint', async () => {
    const { stores, team, heard, look, payment } = await open();
    const more = times(30, { ...felt('neutral'), touchpointId: payment });
    await heard(100, [...aUsualDay(payment), ...more]);

    const kept = await look(100);

    expect(kept).toMatchObject([
      {
        node: { kind: 'team', teamId: team.id },
        nodeName: 'Checkout',
        measure: 'volume',
        since: addDays(FIRST, 100),
        level: 38,
        n: 38,
        budget: 4,
        mostly: [{ name: 'Checkout › Payment page', level: 32 }],
      },
    ]);
    expect(await look(100)).toEqual(kept);
    expect(await stores.alerts.events(kept[0]?.id ?? '')).toHaveLength(1);
  });

  test('keeps that more of the pieces with words are unhappy', async () => {
    const { heard, look } = await open();
    for (const day of [100, 101, 102]) await heard(day, times(8, felt('negative')));

    const kept = await look(102);

    expect(kept.map(({ measure, level }) => ({ measure, level }))).toEqual([
      { measure: 'negative', level: 1 },
    ]);
  });

  test('keeps a theme that rises, where five people speak of it', async () => {
    const { stores, team, heard, look } = await open();
    await stores.themes.decide(await suggested(stores, team.id), {
      ...{ state: 'added', by: 'U1', label: 'iDEAL hangs' },
    });
    const ideal = { ...felt('positive'), terms: ['iDEAL'] };
    const names = async () => (await look(102)).map(({ measureName }) => measureName);
    for (const day of [100, 101, 102]) {
      await heard(day, [...times(6, felt('positive')), ...times(2, { ...ideal, authorId: 'U1' })]);
    }
    expect(await names()).toEqual([]);

    await heard(
      102,
      [2, 3, 4, 5].map((k) => ({ ...ideal, authorId: `U${k}` })),
    );

    expect(await names()).toEqual(['iDEAL hangs']);
  });

  test('tells of a rise with the dip that is open in its branch', async () => {
    const { stores, team, heard, look } = await open();
    const { id: _, ...dip } = anAlert({ node: { kind: 'team', teamId: team.id } });
    const { id } = await stores.alerts.open({ ...dip, toldTeamId: team.id }, new Date());
    for (const day of [100, 101, 102]) await heard(day, times(8, felt('negative')));

    const spikes = (await look(102)).filter(({ measure }) => measure === 'negative');

    expect(spikes).toMatchObject([{ toldWithId: id, toldTeamId: team.id }]);
  });

  test('tells once of what rose at the same time', async () => {
    const { heard, look } = await open();
    for (const day of [100, 101, 102]) await heard(day, times(60, felt('negative')));

    const kept = await look(102);

    const unhappy = kept.find(({ measure }) => measure === 'negative');
    expect(kept).toHaveLength(2);
    expect(unhappy?.toldWithId).toBeNull();
    expect(kept.find(({ measure }) => measure === 'volume')?.toldWithId).toBe(unhappy?.id);
  });

  test('lets a rise recover when days are as usual again', async () => {
    const { heard, look, payment } = await open();
    for (const day of [100, 101]) await heard(day, times(40, felt('neutral')));
    expect(await look(101)).toHaveLength(1);
    for (let day = 102; day < 112; day++) await heard(day, aUsualDay(payment));

    expect(await look(111)).toEqual([]);
  });

  test('learns what was imported, and does not tell of it', async () => {
    const { heard, look, payment } = await open();
    for (const day of [90, 91]) await heard(day, times(40, felt('neutral')));
    await heard(100, aUsualDay(payment));

    expect(await look(100)).toEqual([]);
  });
});

describe('watchSources', () => {
  test('tells once of a source that fell silent, and when it is heard again', async () => {
    const { stores, heard, look } = await open();
    const others = aUsualDay(null).filter(({ source }) => source === undefined);
    for (let day = 100; day < 120; day++) await heard(day, others);
    for (let day = 100; day < 118; day++) await look(day);

    const silent = await look(118);

    expect(silent).toMatchObject([
      { measure: 'source:Survey', measureName: 'Survey', since: addDays(FIRST, 100), level: 0 },
    ]);
    expect(await look(119)).toEqual(silent);

    await heard(120, aUsualDay(null));
    expect(await look(120)).toEqual([]);
    const events = await stores.alerts.events(silent[0]?.id ?? '');
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'recovered']);
  });

  test('keeps a rise open while a source is missing: less is no good news then', async () => {
    const { stores, team, heard, look, payment } = await open();
    for (const day of [100, 101]) {
      await heard(day, [...aUsualDay(payment), ...times(32, felt('neutral'))]);
    }
    expect(await look(101)).toMatchObject([{ measure: 'volume' }]);
    const { id: _, ...silence } = anAlert({ openedOn: addDays(FIRST, 102), toldTeamId: null });
    const node = { kind: 'team', teamId: team.id } as const;
    await stores.alerts.open({ ...silence, node, measure: 'source:Chat' }, new Date());
    for (let day = 102; day < 112; day++) await heard(day, aUsualDay(payment));

    const kept = await look(111);

    expect(kept.map(({ measure }) => measure).toSorted()).toEqual(['source:Chat', 'volume']);
  });
});

async function suggested(
  stores: ReturnType<typeof createMemoryStore>,
  teamId: string,
): Promise<string> {
  const theme = await stores.themes.suggest({
    ...{ teamId, touchpointId: null, label: 'iDEAL', terms: ['iDEAL'], feedbackIds: [], n: 9 },
    foundAt: new Date('2026-06-01T04:00:00Z'),
  });
  return theme.id;
}
