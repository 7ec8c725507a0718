import { beforeEach, expect, test } from 'vitest';
import { createHolidays } from '../../src/calendar/create-holidays.ts';
import { unasked } from '../../src/core/attention/unasked.ts';
import type { Team } from '../../src/core/teams/team.ts';
import { postKey } from '../../src/flows/post-key.ts';
import type { Stores } from '../../src/store/store.ts';
import { wireMeetings } from '../../src/wire-meetings.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const NOW = new Date('2026-11-20T19:00:00Z');
const ON = '2026-11-20';

let stores: Stores;
let team: Team;

beforeEach(async () => {
  stores = createMemoryStore();
  team = await addTeam(stores, { quietHours: { from: '18:30', to: '07:30' } });
});

test('tells what was sent and when, what was held back, and what the day has left', async () => {
  const slot = { job: 'digest', teamId: team.id, on: ON } as const;
  await stores.slots.claim(slot, { now: NOW, leaseMs: 60_000 });
  await stores.slots.finish(slot, { kind: 'posted', isLate: false }, NOW);
  await say(postKey(slot), 'digest');
  const [post] = await stores.outbox.claim({ now: NOW, leaseMs: 60_000, limit: 1 });
  await stores.outbox.sent(post?.id ?? '', { ts: '1795000000.000001', at: NOW });
  for (const key of ['1', '2', '3']) await say(key, 'very bad answer');

  const delivery = await look();

  expect(delivery.posts.digest).toEqual({ why: null, ts: '1795000000.000001', sentAt: NOW });
  expect(delivery.spent).toEqual({ messages: 2, replies: 0 });
  expect(delivery.held).toEqual([{ importance: 'very bad answer', count: 2 }]);
  expect(delivery.backlog).toEqual({ toRead: 0, toSend: 1 });
});

test('tells what was heard today, that it is quiet, and that Slack takes nothing', async () => {
  await stores.feedback.keep(newFeedback({ saidAt: NOW, source: 'survey' }));
  await stores.outbox.switchOff(team.channelId, 'is_archived');

  const delivery = await look();

  expect(delivery.heardToday).toEqual([{ source: 'survey', count: 1 }]);
  expect(delivery.quietUntil).toEqual(new Date('2026-11-21T06:30:00Z'));
  expect(delivery.isOff).toBe(true);
  expect(delivery.posts).toEqual({ digest: null, story: null });
});

function look() {
  const world = { stores, ...stores, clock: () => NOW, holidays: createHolidays() };
  return wireMeetings(world).lookAtDelivery(team);
}

function say(key: string, importance: 'digest' | 'very bad answer') {
  const post = { key, channelId: team.channelId, threadTs: null, onlyFor: null };
  const message = { text: key, blocks: [] };
  return stores.outbox.say({ ...post, message }, unasked(team, importance, NOW));
}
