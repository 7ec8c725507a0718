import { beforeEach, expect, test } from 'vitest';
import { createHolidays } from '../../src/calendar/create-holidays.ts';
import type { Team } from '../../src/core/teams/team.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createLookAtHome } from '../../src/flows/look-at-home.ts';
import { postKey } from '../../src/flows/post-key.ts';
import type { SlotOutcome } from '../../src/ports/slots.ts';
import type { Stores } from '../../src/store/store.ts';
import { wireMeetings } from '../../src/wire-meetings.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const NOW = new Date('2026-11-20T08:00:00Z');
const LEASE = { now: NOW, leaseMs: 60_000 };
const POSTED: SlotOutcome = { kind: 'posted', isLate: false };

let stores: Stores;
let team: Team;

beforeEach(async () => {
  stores = createMemoryStore();
  team = await addTeam(stores);
});

test('nothing was told yet', async () => {
  expect(await digestAtHome()).toBeNull();
});

test('what is queued waits, and is posted once Slack has taken it', async () => {
  await finish(POSTED);
  await queue();
  const waiting = await digestAtHome();

  const [post] = await stores.outbox.claim({ ...LEASE, limit: 1 });
  await stores.outbox.sent(post?.id ?? '', { ts: '1795000000.000001', at: NOW });

  expect(waiting).toEqual({ on: '2026-11-20', what: 'waiting', why: null });
  expect(await digestAtHome()).toEqual({ on: '2026-11-20', what: 'posted', why: null });
});

test('what Slack will never take was not delivered', async () => {
  await finish({ kind: 'posted', isLate: true });
  await queue();
  const [post] = await stores.outbox.claim({ ...LEASE, limit: 1 });
  await stores.outbox.drop(post?.id ?? '', { why: 'is_archived', isInDoubt: false });

  expect((await digestAtHome())?.what).toBe('undelivered');
});

test('what was late and has been swept from the outbox was posted late', async () => {
  await finish({ kind: 'posted', isLate: true });

  expect((await digestAtHome())?.what).toBe('posted late');
});

test('why it was quiet is for everybody, why it failed is not', async () => {
  await finish({ kind: 'failed', why: 'connect ECONNREFUSED 10.0.0.7:5432' });
  const failed = await digestAtHome();
  await finish({ kind: 'quiet', why: 'nothing new' });

  expect(failed).toEqual({ on: '2026-11-20', what: 'failed', why: null });
  expect(await digestAtHome()).toMatchObject({ what: 'quiet', why: 'nothing new' });
});

async function digestAtHome() {
  const clock = () => NOW;
  const meetings = wireMeetings({ stores, ...stores, clock, holidays: createHolidays() });
  const listTeams = createListTeams(stores);
  const lookAtHome = createLookAtHome({ ...stores, ...meetings, listTeams });
  const [overview] = await lookAtHome('en');
  return overview?.digest.told;
}

function slotOf() {
  return { job: 'digest', teamId: team.id, on: '2026-11-20' } as const;
}

async function finish(outcome: SlotOutcome) {
  await stores.slots.claim(slotOf(), LEASE);
  await stores.slots.finish(slotOf(), outcome, NOW);
}

async function queue() {
  const { channelId } = team;
  const message = { text: 'Digest', blocks: [] };
  const post = { key: postKey(slotOf()), channelId, threadTs: null, onlyFor: null, message };
  await stores.outbox.queue(post, NOW);
}
