import { expect, test } from 'vitest';
import { wireAlerts } from '../../src/wire-flows.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';

const FRIDAY = '2026-11-20';
const SATURDAY = '2026-11-21';

test('a dip that a full day has no room for begins its thread on the next', async () => {
  let now = new Date(`${FRIDAY}T08:00:00Z`);
  const stores = createMemoryStore();
  const team = await addTeam(stores, { messagesADay: 2 });
  const node = { kind: 'team', teamId: team.id } as const;
  await stores.alerts.open(aNewAlert({ node, toldTeamId: team.id, level: 0.4 }), now);
  const parts = { stores, outbox: stores.outbox, composer: plainComposer, clock: () => now };
  const { tellAlerts } = wireAlerts(parts);
  const claim = () => stores.outbox.claim({ now, leaseMs: 60_000, limit: 9 });

  await tellAlerts(team, FRIDAY, { isAll: true });
  const onFriday = await claim();
  const held = await stores.outbox.heldBack(team.channelId);
  now = new Date(`${SATURDAY}T08:00:00Z`);
  await tellAlerts(team, SATURDAY, { isAll: true });
  const onSaturday = await claim();

  expect(onFriday).toEqual([]);
  expect(held).toEqual([{ importance: 'red dip', count: 1 }]);
  expect(onSaturday).toHaveLength(1);
});
