import { beforeEach, describe, expect, test } from 'vitest';
import type { NewAlert } from '../../src/core/dips/alerts/alert.ts';
import { createFindAlert, type FindAlert } from '../../src/flows/find-alert.ts';
import type { Stores } from '../../src/store/store.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
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
    const node = { kind: 'team', teamId } as const;
    findAlert = createFindAlert({ ...stores, clock: () => NOW });
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
    const id = await open({ nodeName: 'Checkout' });
    await open({ nodeName: 'Delivery', measure: 'ces' });

    const which = await findAlert({ name: null, channelId: 'C0CHECKOUT' });
    const meant = await findAlert({ name: 'chekout', channelId: 'C0CHECKOUT' });

    expect(which).toMatchObject({ kind: 'unclear', asked: null, nearest: null });
    expect(which.kind === 'unclear' && which.alerts).toHaveLength(2);
    expect(meant).toMatchObject({ kind: 'unclear', asked: 'chekout', nearest: { id } });
  });
});
