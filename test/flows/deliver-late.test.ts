import { expect, test } from 'vitest';
import { createDeliverPosts } from '../../src/flows/deliver-posts.ts';
import { createMemoryOutbox } from '../support/fakes/memory-outbox.ts';
import { createFakeMessenger } from '../support/slack/fake-messenger.ts';
import { createHandTime } from '../support/slack/hand-time.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

const LATE = { text: 'This comes late', blocks: [] };

test('a post says that it is late from the moment at which it is', async () => {
  const time = createHandTime();
  const outbox = createMemoryOutbox();
  const slack = createFakeMessenger(time.clock);
  const deliver = createDeliverPosts({
    ...{ outbox, messenger: slack, clock: time.clock, wait: time.wait, log: createWrittenLog() },
    composer: { channelOff: () => LATE },
    adminId: async () => null,
    language: 'en',
  });
  const ifLate = { from: new Date(time.clock().getTime() + 900_000), message: LATE };
  for (const channelId of ['C1', 'C2']) {
    const post = { key: channelId, channelId, threadTs: null, onlyFor: null, ifLate };
    await outbox.queue({ ...post, message: { text: 'In time', blocks: [] } }, time.clock());
  }
  slack.next.set('C2', [{ kind: 'rate limited', retryAfterMs: 901_000 }]);

  deliver.start();
  await time.pass(1_000_000);

  expect(slack.posted.map(({ text }) => text)).toEqual(['In time', 'This comes late']);
});
