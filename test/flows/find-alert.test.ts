import { beforeEach, describe, expect, test } from 'vitest';
import type { NewAlert } from '../../src/core/dips/alerts/alert.ts';
import { alertPostKey } from '../../src/flows/alert-post-key.ts';
import { createFindAlert, type FindAlert } from '../../src/flows/find-alert.ts';
import { createFindThread } from '../../src/flows/find-thread.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import type { Stores } from '../../src/store/store.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const NOW = new Date('2026-11-20T08:00:00Z');

describe('finding an alert', () => {
  let stores: Stores;
  let findAlert: FindAlert;
  let open: (but: Partial<NewAlert>) => Promise<string>;

  beforeEach(async () => {
    stores = createMemoryStore();
    const { id: teamId } = await addTeam(stores);
    const { id: _, ...step } = aTouchpoint({ teamId });
    await stores.journeys.add({ name: 'Ordering', touchpoints: [step] });
    const node = { kind: 'team', teamId } as const;
    findAlert = createFindAlert({
      ...{ ...stores, clock: () => NOW },
      ...{ listTeams: createListTeams(stores), findThread: createFindThread(stores) },
    });
    open = async (but) =>
      (await stores.alerts.open(aNewAlert({ node, toldTeamId: teamId, ...but }), NOW)).id;
  });

  const named = async (name: string | null, channelId = 'C0CHECKOUT') => {
    const found = await findAlert({ name, channelId });
    return found.kind === 'found' ? found.alert.id : found;
  };

  test.each([
    'Checkout › Payment page',
    'payment page',
    'checkout/payment page',
    'Payment page CSAT',
  ])('knows it by %s', async (name) => {
    await open({ nodeName: 'Delivery' });
    const id = await open({
      nodeName: 'Checkout › Payment page',
      measure: 'csat',
      openedOn: '2026-11-18',
    });

    expect(await named(name)).toBe(id);
  });

  test('means the open one before one that is over', async () => {
    const over = await open({ openedOn: '2026-11-19' });
    const turn = { alertId: over, kind: 'recovered', on: '2026-11-20' } as const;
    await stores.alerts.turn({ ...turn, level: 0.8, n: 20, note: null }, NOW);
    const id = await open({ openedOn: '2026-11-10' });

    expect(await named('Checkout')).toBe(id);
  });

  test('without a name means the only one of the channel’s team, told by itself', async () => {
    const id = await open({});
    await open({ measure: 'ces', toldWithId: id });
    const other = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
    await open({ measure: 'nps', toldTeamId: other.id });

    expect(await named(null)).toBe(id);
  });

  test('asks which where there are several, and says which was probably meant', async () => {
    await open({ nodeName: 'Checkout' });
    await open({ nodeName: 'Delivery', measure: 'ces' });

    const which = await findAlert({ name: null, channelId: 'C0CHECKOUT' });
    const meant = await findAlert({ name: 'chekout', channelId: 'C0CHECKOUT' });

    expect(which).toMatchObject({ kind: 'unclear', asked: null, nearest: null });
    expect(which.kind === 'unclear' && which.alerts).toHaveLength(2);
    expect(meant).toMatchObject({ kind: 'unclear', asked: 'chekout', nearest: 'Checkout' });
  });

  test.each([
    ['paymnt page', 'Payment page'],
    ['ordring', 'Ordering'],
    ['delivery ces', 'Delivery CSAT'],
    ['unicorn', null],
    ['x', null],
  ])('knows what %s was probably meant to be, told of or not', async (name, nearest) => {
    await open({ nodeName: 'Delivery' });
    await open({ nodeName: '', node: { kind: 'company' } });

    expect(await named(name)).toMatchObject({ kind: 'unclear', asked: name, nearest });
  });

  test.each(['payment page', 'Ordering', 'checkout'])(
    'says of a place without an alert that it has none: %s',
    async (name) => {
      await open({ nodeName: 'Delivery' });

      const found = await named(name);

      expect(found).toMatchObject({ kind: 'no alert', alerts: [{ nodeName: 'Delivery' }] });
    },
  );

  test('in its thread means the alert that is told there, named or not', async () => {
    await open({ nodeName: 'Delivery' });
    const id = await open({ nodeName: 'Checkout', measure: 'ces' });
    const told = await open({ nodeName: 'Checkout', measure: 'nps' });
    await stores.alerts.began(told, { channelId: 'C0CHECKOUT', ts: '2.2' });
    const post = { key: alertPostKey({ id }), channelId: 'C0CHECKOUT', threadTs: null };
    await stores.outbox.queue({ ...post, onlyFor: null, message: { text: '', blocks: [] } }, NOW);
    const [queued] = await stores.outbox.claim({ now: NOW, leaseMs: 1_000, limit: 1 });
    await stores.outbox.sent(queued?.id ?? '', { ts: '1.1', at: NOW });
    const inThread = (threadTs: string, name: string | null = null) =>
      findAlert({ name, channelId: 'C0CHECKOUT', threadTs });

    expect(await inThread('1.1')).toMatchObject({ kind: 'found', alert: { id } });
    expect(await inThread('2.2')).toMatchObject({ kind: 'found', alert: { id: told } });
    expect(await inThread('2.2', 'delivery')).toMatchObject({ alert: { nodeName: 'Delivery' } });
    expect(await inThread('3.3')).toMatchObject({ kind: 'unclear', asked: null });
  });

  test('in a thread that is known looks for no other alert’s', async () => {
    const told = await open({ measure: 'nps', openedOn: '2026-11-10' });
    await stores.alerts.began(told, { channelId: 'C0CHECKOUT', ts: '2.2' });
    await open({ nodeName: 'Delivery' });
    const inKnown = createFindAlert({
      ...{ ...stores, clock: () => NOW, listTeams: createListTeams(stores) },
      findThread: () => Promise.reject(new Error('it was looked for')),
    });

    const found = await inKnown({ name: null, channelId: 'C0CHECKOUT', threadTs: '2.2' });

    expect(found).toMatchObject({ kind: 'found', alert: { id: told } });
  });
});
