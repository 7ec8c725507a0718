import { expect, test } from 'vitest';
import { createPublishDigest } from '../../src/flows/publish-digest.ts';
import { wireAlerts } from '../../src/wire-flows.ts';
import { assembling } from '../support/assembling.ts';
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
  await stores.alerts.open(aNewAlert({ node, toldTeamId: team.id, level: 0.7, usual: 0.8 }), now);
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
  expect(held).toEqual([{ importance: 'dip', count: 1 }]);
  expect(onSaturday).toHaveLength(1);
});

test('a dip that the digest tells of begins its thread below it, however full the day', async () => {
  const now = new Date(`${FRIDAY}T08:00:00Z`);
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  const node = { kind: 'team', teamId: team.id } as const;
  await stores.alerts.open(aNewAlert({ node, toldTeamId: team.id, level: 0.7, usual: 0.8 }), now);
  const post = { channelId: team.channelId, threadTs: null, onlyFor: null };
  for (const text of ['1', '2', '3', '4']) {
    const said = {
      importance: 'very bad answer',
      at: now,
      on: FRIDAY,
      maySay: () => true,
    } as const;
    await stores.outbox.say({ ...post, key: text, message: { text, blocks: [] } }, said);
  }
  const parts = { stores, outbox: stores.outbox, composer: plainComposer, clock: () => now };
  const { lookForDips, tellAlerts } = wireAlerts(parts);
  const publishDigest = createPublishDigest({
    ...{ ...parts, ...stores, lookForDips, tellAlerts, assembleDigest: assembling(stores) },
    askAboutFeedback: async () => null,
  });

  const outcome = await publishDigest(team, { on: FRIDAY, isLate: false });

  expect(outcome.kind).toBe('posted');
  expect(await stores.outbox.heldBack(team.channelId)).toEqual([]);
  expect((await stores.outbox.saidOn(team.channelId, FRIDAY)).slice(-2)).toEqual(['digest', 'dip']);
});
