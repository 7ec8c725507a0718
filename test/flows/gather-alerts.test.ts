import { beforeEach, describe, expect, test } from 'vitest';
import type { Rebaseline } from '../../src/core/dips/watch/rebaseline.ts';
import type { Team } from '../../src/core/teams/team.ts';
import type { Stores } from '../../src/store/store.ts';
import { assembling } from '../support/assembling.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const NOW = new Date('2026-11-20T03:00:00Z');

describe('what a digest says of alerts', () => {
  let stores: Stores;
  let team: Team;

  beforeEach(async () => {
    stores = createMemoryStore();
    team = await addTeam(stores);
  });

  /** The digest of a date, after one that was posted on another. */
  async function digestOf(on: string, lastToldOn: string | null = null) {
    if (lastToldOn !== null) {
      const slot = { job: 'digest', teamId: team.id, on: lastToldOn } as const;
      await stores.slots.claim(slot, { now: NOW, leaseMs: 1000 });
      await stores.slots.finish(slot, { kind: 'posted', isLate: false }, NOW);
    }
    return (await assembling(stores)(team, on, team.channelId)).digest;
  }

  function open(but: Parameters<typeof aNewAlert>[0] = {}) {
    const node = { kind: 'team', teamId: team.id } as const;
    return stores.alerts.open(aNewAlert({ node, toldTeamId: team.id, ...but }), NOW);
  }

  test('is of the team, and of the company where the team is told of it', async () => {
    const other = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
    await open({ measure: 'csat' });
    await open({ node: { kind: 'company' }, measure: 'ces' });
    await open({ node: { kind: 'company' }, measure: 'nps', toldTeamId: other.id });
    await open({ node: { kind: 'team', teamId: other.id }, toldTeamId: other.id });

    const { dips } = await digestOf('2026-11-20');

    expect(dips.map(({ measure }) => measure).toSorted()).toEqual(['ces', 'csat']);
  });

  test('is of what rose at a touchpoint that the team looks after, whoever heard it', async () => {
    const other = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
    await stores.journeys.add({
      name: 'Ordering',
      touchpoints: [aTouchpoint({ teamId: team.id })],
    });
    const [journey] = await stores.journeys.all();
    const place = { journeyId: journey?.id ?? '', touchpointId: journey?.touchpoints[0]?.id ?? '' };
    const node = { kind: 'touchpoint', teamId: other.id, ...place } as const;
    await open({ node, measure: 'negative', toldTeamId: null });
    await open({ node: { ...node, touchpointId: 'p0' }, measure: 'negative', toldTeamId: null });

    const { spikes } = await digestOf('2026-11-20');

    expect(spikes.map((alert) => alert.node)).toEqual([node]);
  });

  test('tells spikes and silences apart from dips, and no spike that is told with one', async () => {
    const { id } = await open();
    await open({ measure: 'volume', toldTeamId: null });
    await open({ measure: 'negative', toldWithId: id });
    await open({ measure: 'source:bot', toldTeamId: null });

    const { dips, spikes, silences } = await digestOf('2026-11-20');

    const measures = [dips, spikes, silences].map((all) => all.map(({ measure }) => measure));
    expect(measures).toEqual([['csat'], ['volume'], ['source:bot']]);
  });

  test('tells once of a dip that was over before its thread began', async () => {
    const recovered = {
      kind: 'recovered',
      on: '2026-11-20',
      level: 0.8,
      n: 9,
      note: null,
    } as const;
    const [unseen, told] = [await open(), await open({ measure: 'ces' })];
    const message = { text: 'Checkout CES fell', blocks: [] };
    const post = { channelId: team.channelId, threadTs: null, onlyFor: null, message };
    await stores.outbox.queue({ key: `alert:${told.id}`, ...post }, NOW);
    for (const { id } of [unseen, told])
      await stores.alerts.turn({ alertId: id, ...recovered }, NOW);

    const first = await digestOf('2026-11-21', '2026-11-19');
    const second = await digestOf('2026-11-23', '2026-11-21');

    expect(first.passed.map(({ id }) => id)).toEqual([unseen.id]);
    expect(second.passed).toEqual([]);
  });

  test('tells once that a source is heard again', async () => {
    const { id } = await open({
      ...{ measure: 'source:Survey', measureName: 'Survey', toldTeamId: null },
      ...{ openedOn: '2026-11-05', foundOn: '2026-11-06' },
    });
    const back = { alertId: id, on: '2026-11-18', level: 9, n: 9, note: null } as const;
    await stores.alerts.turn({ ...back, kind: 'recovered' }, NOW);

    const before = await digestOf('2026-11-18', '2026-11-17');
    const first = await digestOf('2026-11-19', '2026-11-18');
    const second = await digestOf('2026-11-20', '2026-11-19');

    expect(before.heardAgain).toEqual([]);
    expect(first.heardAgain).toMatchObject([{ measureName: 'Survey' }]);
    expect(second.heardAgain).toEqual([]);
  });

  test('has the ledger of the month before in the first digest of a month, and in no other', async () => {
    await open({ openedOn: '2026-11-10', foundOn: '2026-11-11' });

    const first = await digestOf('2026-12-01', '2026-11-30');
    const second = await digestOf('2026-12-02', '2026-12-01');

    const period = { from: '2026-11-01', to: '2026-11-30' };
    expect(first.ledger).toMatchObject({ period, alerts: 1, unjudged: 1 });
    expect(second.ledger).toBeNull();
  });

  test('says nothing of a month without alerts', async () => {
    expect((await digestOf('2026-12-01', '2026-11-30')).ledger).toBeNull();
  });

  test('proposes another sensitivity with the ledger that speaks for it', async () => {
    await stores.sensitivity.choose('eager', { by: 'U0ANNA', at: new Date('2026-10-01') });
    for (const day of ['05', '10', '15']) {
      const { id } = await open({ openedOn: `2026-11-${day}`, foundOn: `2026-11-${day}` });
      await stores.alerts.markFalse(id, { by: 'U0BEN', at: NOW, on: '2026-11-20' });
    }

    const { proposal } = await digestOf('2026-12-01', '2026-11-30');

    expect(proposal).toEqual({ level: 'calm', why: 'many false', count: 3, of: 3 });
  });

  test('tells once that a score is another one, to whom it concerns', async () => {
    const other = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
    const change: Rebaseline = {
      ...{ node: { kind: 'team', teamId: team.id }, nodeName: 'Checkout', measure: 'csat' },
      ...{ from: '2026-11-19', by: null, why: '1–7', at: NOW },
    };
    await stores.rebaselines.add(change);
    await stores.rebaselines.add({ ...change, node: { kind: 'team', teamId: other.id } });

    const before = await digestOf('2026-11-20', '2026-11-19');
    const after = await digestOf('2026-11-23', '2026-11-20');

    expect(before.rebaselines).toEqual([change]);
    expect(after.rebaselines).toEqual([]);
  });
});
