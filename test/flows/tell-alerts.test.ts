import { beforeEach, describe, expect, test } from 'vitest';
import type { NewAlert } from '../../src/core/dips/alerts/alert.ts';
import type { Team } from '../../src/core/teams/team.ts';
import type { LiveAlert } from '../../src/flows/live-alert.ts';
import type { TellAlerts } from '../../src/flows/tell-alerts.ts';
import type { Stores } from '../../src/store/store.ts';
import { wireAlerts } from '../../src/wire-flows.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';

const ON = '2026-11-20';
const NOW = new Date(`${ON}T08:00:00Z`);
const ALL = { isAll: true };

describe('telling alerts', () => {
  let stores: Stores;
  let team: Team;
  let tellAlerts: TellAlerts;
  let liveAlert: LiveAlert;
  /** What the message that a thread begins with was changed to, oldest first. */
  let shown: string[];

  beforeEach(async () => {
    shown = [];
    stores = createMemoryStore();
    team = await addTeam(stores);
    const world = { stores, outbox: stores.outbox, composer: plainComposer, clock: () => NOW };
    ({ tellAlerts, liveAlert } = wireAlerts(world));
  });

  /** An alert of the team, found this morning. */
  function open(but: Partial<NewAlert> = {}) {
    const node = { kind: 'team', teamId: team.id } as const;
    return stores.alerts.open(aNewAlert({ node, toldTeamId: team.id, ...but }), NOW);
  }

  /** Sends what waits, and tells what it said and where. */
  async function sent(): Promise<readonly string[]> {
    const said: string[] = [];
    for (let left = 20; left > 0; left--) {
      const [post] = await stores.outbox.claim({ now: NOW, leaseMs: 1, limit: 1 });
      if (post === undefined) break;
      const { editsTs, threadTs, message } = post;
      const ts = editsTs ?? `1795000000.00000${left % 10}`;
      await stores.outbox.sent(post.id, { ts, at: NOW });
      const where = editsTs === null ? said : shown;
      where.push(threadTs === null ? message.text : `> ${message.text}`);
    }
    return said;
  }

  test('begins one thread, of the most harmful alert, with the others of the day in it', async () => {
    await open({ nodeName: 'Small', measure: 'ces', level: 5.2, usual: 5.5, of: null, n: 10 });
    await open({ nodeName: 'Large', level: 0.4 });

    await tellAlerts(team, ON, ALL);
    await tellAlerts(team, ON, ALL);

    expect(await sent()).toEqual(['Large csat 0.4 + Small']);
    expect(
      (await stores.alerts.current()).map(({ nodeName, toldWithId }) => [nodeName, toldWithId]),
    ).toEqual(
      expect.arrayContaining([
        ['Large', null],
        ['Small', expect.any(String)],
      ]),
    );
  });

  test('begins one thread too where two replicas tell at once', async () => {
    await open({ level: 0.4 });
    await open({ measure: 'ces', level: 5.2, usual: 5.5, of: null, n: 10 });

    await Promise.all([tellAlerts(team, ON, ALL), tellAlerts(team, ON, ALL)]);

    expect(await sent()).toHaveLength(1);
  });

  test('who was killed before a thread began tells all of it with what is worse by then', async () => {
    const [head, other] = [await open({ level: 0.4 }), await open({ measure: 'ces' })];
    await stores.alerts.tellWith([other.id], head.id);
    const worse = await open({ measure: 'nps', level: -60, usual: 40, n: 200 });

    await tellAlerts(team, ON, ALL);

    const told = await stores.alerts.toldWith(worse.id);
    expect(told.map(({ id }) => id).toSorted()).toEqual([head.id, other.id].toSorted());
    expect(await sent()).toHaveLength(1);
  });

  test('what was to be told with an alert that is over before it was told begins a thread', async () => {
    const [head, other] = [await open({ level: 0.4 }), await open({ measure: 'ces' })];
    await stores.alerts.tellWith([other.id], head.id);
    await stores.alerts.turn(
      { alertId: head.id, kind: 'recovered', on: ON, level: 0.8, n: 50, note: null },
      NOW,
    );

    await tellAlerts(team, ON, ALL);

    expect((await stores.alerts.byId(other.id))?.toldWithId).toBeNull();
    expect(await sent()).toEqual([expect.stringContaining('ces')]);
  });

  test('tells a team neither another’s alerts, nor those that are in no thread', async () => {
    const other = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
    await open({ toldTeamId: other.id });
    await open({ measure: 'volume', toldTeamId: team.id });
    await open({ measure: 'ces', toldTeamId: null });

    await tellAlerts(team, ON, ALL);

    expect(await sent()).toEqual([]);
  });

  test.each([
    { what: 'a fall of seven points waits', but: { level: 0.71 }, told: 0 },
    { what: 'a fall of seventeen points does not', but: { level: 0.61 }, told: 1 },
    { what: 'the company does not', but: { node: { kind: 'company' }, level: 0.71 }, told: 1 },
  ] as const)('before the digest, $what', async ({ but, told }) => {
    await open(but);

    await tellAlerts(team, ON, { isAll: false });

    expect(await sent()).toHaveLength(told);
  });

  test('knows on an earlier date nothing of what was found later', async () => {
    await open({ foundOn: '2026-11-21' });

    await tellAlerts(team, ON, ALL);

    expect(await sent()).toEqual([]);
  });

  test('tells in the thread what became of it, once and in order', async () => {
    const alert = await open();
    await tellAlerts(team, ON, ALL);
    await sent();
    const turn = { alertId: alert.id, on: ON, level: 0.5, n: 60, note: null } as const;
    await stores.alerts.turn({ ...turn, kind: 'worse' }, NOW);
    await stores.alerts.turn({ ...turn, kind: 'recovered' }, NOW);

    await tellAlerts(team, ON, ALL);
    await tellAlerts(team, ON, ALL);

    expect(await sent()).toEqual(['> Checkout: worse', '> Checkout: recovered']);
    expect((await stores.alerts.byId(alert.id))?.thread?.channelId).toBe(team.channelId);
  });

  test('what happens before the thread has begun is told once it has', async () => {
    const { id } = await open();
    await tellAlerts(team, ON, ALL);

    await liveAlert.take(id, 'U0ANNA');
    const first = await sent();
    await tellAlerts(team, ON, ALL);

    expect(first).toEqual(['Checkout csat 0.6190476190476191']);
    expect(await sent()).toEqual(['> Checkout: taken']);
  });

  test('what becomes of an alert that is told with another is told in that thread', async () => {
    await open({ level: 0.2 });
    const other = await open({ measure: 'ces', nodeName: 'Other', level: 5.2, usual: 5.5, n: 9 });
    await tellAlerts(team, ON, ALL);
    await sent();

    const outcome = await liveAlert.take(other.id, 'U0ANNA');

    expect(await sent()).toEqual(['> Other: taken']);
    expect(outcome).toMatchObject({ kind: 'done', alert: { takenBy: 'U0ANNA' } });
  });

  async function told(but: Partial<NewAlert> = {}): Promise<string> {
    const { id } = await open(but);
    await tellAlerts(team, ON, ALL);
    await sent();
    return id;
  }

  describe('the message that a thread begins with', () => {
    const turn = { on: ON, level: 0.8, n: 60, note: null } as const;

    test('is shown anew as soon as something became of its alert, and only then', async () => {
      const alertId = await told();

      await tellAlerts(team, ON, ALL);
      await liveAlert.take(alertId, 'U0ANNA');
      await stores.alerts.turn({ ...turn, alertId, kind: 'recovered' }, NOW);
      for (let k = 0; k < 2; k++) await tellAlerts(team, ON, ALL);

      expect(await sent()).toEqual(['> Checkout: taken', '> Checkout: recovered']);
      expect(shown).toEqual([
        'Checkout csat 0.6190476190476191 (U0ANNA)',
        'Checkout csat 0.6190476190476191 (U0ANNA) (recovered)',
      ]);
    });

    test('shows what became of an alert that is told with it', async () => {
      await open({ level: 0.2 });
      const other = await open({ measure: 'ces', nodeName: 'Other', level: 5.2, usual: 5.5, n: 9 });
      await tellAlerts(team, ON, ALL);
      await sent();

      await stores.alerts.turn({ ...turn, alertId: other.id, kind: 'recovered' }, NOW);
      await tellAlerts(team, ON, ALL);

      await sent();
      expect(shown).toEqual(['Checkout csat 0.2 + Other recovered']);
    });

    test('that never arrived is posted with the next digest', async () => {
      await open();
      await tellAlerts(team, ON, ALL);
      const [lost] = await stores.outbox.claim({ now: NOW, leaseMs: 1, limit: 1 });
      await stores.outbox.drop(lost?.id ?? '', { why: 'is_archived', isInDoubt: false });

      await tellAlerts(team, ON, ALL);

      expect(await sent()).toEqual(['Checkout csat 0.6190476190476191']);
    });

    test('that may have arrived is not posted again, and stands in no other’s way', async () => {
      await open({ level: 0.2 });
      await tellAlerts(team, ON, ALL);
      const [lost] = await stores.outbox.claim({ now: NOW, leaseMs: 1, limit: 1 });
      await stores.outbox.drop(lost?.id ?? '', { why: 'too late', isInDoubt: true });
      await open({ nodeName: 'Other', measure: 'ces', level: 5.2, usual: 5.5, n: 9 });

      await tellAlerts(team, ON, ALL);

      expect(await sent()).toEqual(['Other ces 5.2']);
    });
  });

  describe('what members do', () => {
    test('is done once by the first, and told once, however often it is done', async () => {
      const id = await told();

      const outcomes = [
        await liveAlert.take(id, 'U0ANNA'),
        await liveAlert.take(id, 'U0ANNA'),
        await liveAlert.take(id, 'U0BEN'),
      ];

      expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'already', 'already']);
      expect(outcomes[2]).toMatchObject({ alert: { takenBy: 'U0ANNA' }, team: { id: team.id } });
      expect(await sent()).toEqual(['> Checkout: taken']);
    });

    test('can be undone: let go what was taken, taken back what was called false', async () => {
      const id = await told();

      await liveAlert.take(id, 'U0ANNA');
      await liveAlert.letGo(id, 'U0ANNA');
      await liveAlert.markFalse(id, 'U0BEN');
      const judged = await stores.alerts.byId(id);
      await liveAlert.takeBack(id, 'U0BEN');

      expect(judged).toMatchObject({ state: 'false', judgedBy: 'U0BEN' });
      expect(await stores.alerts.byId(id)).toMatchObject({ state: 'open', takenBy: null });
      expect(await sent()).toEqual([
        '> Checkout: taken',
        '> Checkout: let go',
        '> Checkout: marked false',
        '> Checkout: taken back',
      ]);
    });

    test('an explanation is kept with who gave it, and the same one only once', async () => {
      const id = await told();
      const said = { text: 'The bank was down', noticedOn: '2026-11-18' };

      const kinds = [
        (await liveAlert.explain(id, said, 'U0ANNA')).kind,
        (await liveAlert.explain(id, said, 'U0ANNA')).kind,
        (await liveAlert.explain(id, { ...said, text: 'Our own release' }, 'U0ANNA')).kind,
      ];

      expect(kinds).toEqual(['done', 'already', 'done']);
      expect((await stores.alerts.byId(id))?.explained).toEqual({
        ...{ by: 'U0ANNA', text: 'Our own release', noticedOn: '2026-11-18' },
      });
      expect(await sent()).toHaveLength(2);
    });

    test('comes too late for an alert that is gone', async () => {
      expect(await liveAlert.take('alert-0', 'U0ANNA')).toEqual({ kind: 'gone' });
    });
  });
});
