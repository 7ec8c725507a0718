import { expect, test } from 'vitest';
import { mayWriteFrom } from '../../src/core/time/may-write-from.ts';
import { createDeliverPosts } from '../../src/flows/deliver-posts.ts';
import { wireAlerts } from '../../src/wire-flows.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';
import { silentLog } from '../support/silent-log.ts';
import { createFakeMessenger } from '../support/slack/fake-messenger.ts';
import { createHandTime } from '../support/slack/hand-time.ts';

const HOUR_MS = 3_600_000;
const NIGHT = { from: '18:30', to: '07:30' };

/** A team in its quiet hours, 19:00 on a Friday, with a dip and somebody who sends what may go. */
async function open() {
  const time = createHandTime('2026-11-20T18:00:00Z');
  const stores = createMemoryStore();
  const { outbox } = stores;
  const team = await addTeam(stores, { quietHours: NIGHT });
  const slack = createFakeMessenger(time.clock);
  const world = { stores, outbox, composer: plainComposer, clock: time.clock };
  const { tellAlerts } = wireAlerts(world);
  const node = { kind: 'team', teamId: team.id } as const;
  await stores.alerts.open(aNewAlert({ node, toldTeamId: team.id }), time.clock());
  createDeliverPosts({
    ...{ outbox, messenger: slack, composer: plainComposer, log: silentLog, ...time },
    ...{ adminId: async () => null, language: 'en' },
  }).start();
  const queue = (text: string, at: Date) => {
    const post = { key: text, channelId: team.channelId, threadTs: null, onlyFor: null };
    return outbox.queue({ ...post, message: { text, blocks: [] } }, at);
  };
  return { time, team, tellAlerts, queue, posted: () => slack.posted.map((it) => it.key) };
}

test('news of dips waits for their end, in order, and holds up no answer', async () => {
  const { time, team, tellAlerts, queue, posted } = await open();

  await tellAlerts(team, '2026-11-20', { isAll: true });
  await queue('more news', mayWriteFrom(team, time.clock()));
  await queue('answer', time.clock());
  await time.pass(12 * HOUR_MS);
  const byNight = posted();
  await time.pass(HOUR_MS);

  expect(byNight).toEqual(['answer']);
  expect(posted()).toEqual(['answer', expect.stringMatching(/^alert:/), 'more news']);
});

test('a thread comes with its digest where that is wanted in quiet hours', async () => {
  const { time, team, tellAlerts, posted } = await open();

  await tellAlerts(team, '2026-11-20', { isAll: true, from: time.clock() });
  await time.pass(10_000);

  expect(posted()).toHaveLength(1);
});

test('what waited for longer than anybody would wait is not too late for it', async () => {
  const { time, team, queue, posted } = await open();

  await queue('news', mayWriteFrom(team, time.clock()));
  await time.pass(13 * HOUR_MS);

  expect(posted()).toEqual(['news']);
});
