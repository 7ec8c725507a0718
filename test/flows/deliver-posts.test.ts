import { beforeEach, describe, expect, test } from 'vitest';
import { createDeliverPosts } from '../../src/flows/deliver-posts.ts';
import type { Repeat } from '../../src/flows/repeat.ts';
import type { Messenger, OutboxStore, Post } from '../../src/ports/sending.ts';
import { createMemoryOutbox } from '../support/fakes/memory-outbox.ts';
import { createFakeMessenger } from '../support/slack/fake-messenger.ts';
import { createHandTime } from '../support/slack/hand-time.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

let time = createHandTime();
let outbox = createMemoryOutbox();
let slack = createFakeMessenger(time.clock);
let log = createWrittenLog();
let deliver: Repeat;

beforeEach(() => {
  time = createHandTime();
  outbox = createMemoryOutbox();
  slack = createFakeMessenger(time.clock);
  log = createWrittenLog();
  deliver = deliverer();
});

function deliverer(from: OutboxStore = outbox, messenger: Messenger = slack): Repeat {
  return createDeliverPosts({
    ...{ outbox: from, messenger, clock: time.clock, wait: time.wait, log },
    composer: {
      channelOff: ({ channelId, why, language }) => ({
        text: `${channelId} is off: ${why} (${language})`,
        blocks: [],
      }),
    },
    adminId: async () => 'UADMIN',
    language: 'nl',
  });
}

async function queue(key: string, over: Partial<Post> = {}): Promise<void> {
  const message = { text: key, blocks: [] };
  const post = { key, channelId: 'C1', threadTs: null, onlyFor: null, message, ...over };
  await outbox.queue(post, time.clock());
}

const keys = () => slack.posted.map(({ key }) => key);
const dropped = () => log.lines.filter((line) => line.includes('is dropped'));

describe('posts', () => {
  test('go out in order, at most one a second in a channel', async () => {
    for (const key of ['p1', 'p2', 'p3', 'p4']) await queue(key);

    deliver.start();
    await time.pass(10_000);

    expect(keys()).toEqual(['p1', 'p2', 'p3', 'p4']);
    const moments = slack.posted.map(({ at }) => at);
    const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1_100);
  });

  test('in one channel do not wait for those in another', async () => {
    for (const key of ['a1', 'a2', 'a3']) await queue(key, { channelId: 'A' });
    for (const key of ['b1', 'c1']) await queue(key, { channelId: key });

    deliver.start();
    await time.pass(0);

    expect(keys()).toEqual(['a1', 'b1', 'c1']);
  });

  test('go out at once when nudged, and soon when not', async () => {
    deliver.start();
    await time.pass(5_100);
    await queue('p1');
    deliver.nudge();
    await time.pass(0);
    expect(keys()).toEqual(['p1']);

    await queue('p2', { channelId: 'C2' });
    await time.pass(1_000);
    expect(keys()).toEqual(['p1', 'p2']);
  });
});

describe('a limit', () => {
  test('holds its channel for as long as Slack says, and no other', async () => {
    slack.next.set('A', [{ kind: 'rate limited', retryAfterMs: 30_000 }]);
    await queue('a1', { channelId: 'A' });
    await queue('a2', { channelId: 'A' });
    await queue('b1', { channelId: 'B' });
    const start = time.clock().getTime();

    deliver.start();
    await time.pass(29_000);
    expect(keys()).toEqual(['b1']);
    await time.pass(5_000);

    expect(keys()).toEqual(['b1', 'a1', 'a2']);
    expect((slack.posted[1]?.at ?? 0) - start).toBeGreaterThanOrEqual(30_000);
    expect(slack.tried.filter((key) => key === 'a1')).toHaveLength(2);
  });
});

describe('a failure', () => {
  test('that did not reach Slack is tried again, at longer and longer intervals', async () => {
    slack.next.set('C1', Array(6).fill({ kind: 'not now', why: 'ECONNREFUSED' }));
    await queue('p1');

    deliver.start();
    await time.pass(20_000);
    expect(slack.tried).toHaveLength(5);
    await time.pass(60_000);

    expect(keys()).toEqual(['p1']);
  });

  test('that leaves doubt is looked into: what arrived is not posted again', async () => {
    slack.next.set('C1', ['taken, and then in doubt']);
    await queue('p1');

    deliver.start();
    await time.pass(60_000);

    expect(slack.tried).toEqual(['p1']);
    expect(keys()).toEqual(['p1']);
    expect(await outbox.backlog()).toEqual({ pending: 0, dropped: 0 });
  });

  test('that leaves doubt is looked into: what did not arrive is posted', async () => {
    slack.next.set('C1', [{ kind: 'in doubt', why: 'timeout' }]);
    await queue('p1');

    deliver.start();
    await time.pass(60_000);

    expect(slack.tried).toEqual(['p1', 'p1']);
    expect(keys()).toEqual(['p1']);
  });

  test('that leaves doubt about what only one member sees is never repeated', async () => {
    slack.next.set('C1', [{ kind: 'in doubt', why: 'timeout' }]);
    await queue('question', { onlyFor: 'U1' });

    deliver.start();
    await time.pass(60_000);

    expect(slack.tried).toEqual(['question']);
    expect(await outbox.backlog()).toEqual({ pending: 0, dropped: 1 });
  });

  test('that lasts for six hours ends in dropping what nobody wants any more', async () => {
    slack.next.set('C1', Array(500).fill({ kind: 'not now', why: 'ECONNREFUSED' }));
    await queue('p1');

    deliver.start();
    await time.pass(10_000);
    await deliver.stop();
    expect((await outbox.backlog()).pending).toBe(1);
    await time.pass(6 * 3_600_000);
    deliver.start();
    await time.pass(1_000);

    expect(await outbox.backlog()).toEqual({ pending: 0, dropped: 1 });
    expect(dropped()).toEqual([expect.stringContaining('too late')]);
  });

  test('to look for a post in doubt holds up its channel for six hours at most', async () => {
    slack.next.set('C1', [{ kind: 'in doubt', why: 'timeout' }]);
    const blind = { ...slack, findPosted: () => Promise.reject(new Error('missing_scope')) };
    deliver = deliverer(outbox, blind);
    await queue('p1');

    deliver.start();
    await time.pass(10_000);
    await deliver.stop();
    await time.pass(6 * 3_600_000);
    await queue('p2');
    deliver.start();
    await time.pass(5_000);

    expect(keys()).toEqual(['p2']);
    expect(dropped()).toEqual([expect.stringContaining('too late')]);
  });

  test('of the message itself drops it and leaves its channel alone', async () => {
    slack.next.set('C1', [{ kind: 'refused', why: 'invalid_blocks' }]);
    await queue('bad');
    await queue('good');

    deliver.start();
    await time.pass(5_000);

    expect(keys()).toEqual(['good']);
    expect(dropped()).toEqual([expect.stringContaining('invalid_blocks')]);
  });
});

describe('a channel that is gone', () => {
  beforeEach(() => {
    slack.next.set('C1', Array(9).fill({ kind: 'no target', why: 'is_archived' }));
  });

  test('is switched off, its posts are dropped, and the admin is told once', async () => {
    for (const key of ['p1', 'p2', 'p3']) await queue(key);

    deliver.start();
    await time.pass(20_000);

    expect(slack.tried.filter((key) => key.startsWith('p'))).toEqual(['p1']);
    expect(slack.posted.map(({ channelId }) => channelId)).toEqual(['UADMIN']);
    expect(await outbox.backlog()).toEqual({ pending: 0, dropped: 3 });
    expect(dropped().at(-1)).toContain('the channel is off');
  });

  test('is posted to again when it was switched on', async () => {
    await queue('p1');
    deliver.start();
    await time.pass(5_000);
    slack.next.delete('C1');

    await outbox.switchOn('C1');
    await queue('p2');
    await time.pass(5_000);

    expect(keys().at(-1)).toBe('p2');
  });

  test('is told of once also when the process dies before it is switched off', async () => {
    await queue('p1');
    const dying = deliverer({ ...outbox, switchOff: () => new Promise(() => {}) });
    dying.start();
    await time.pass(5_000);
    void dying.stop();

    deliver.start();
    await time.pass(120_000);

    expect(slack.posted.map(({ channelId }) => channelId)).toEqual(['UADMIN']);
    expect(await outbox.isOff('C1')).toBe(true);
  });

  test('is not told of in itself', async () => {
    slack.next.set('UADMIN', [{ kind: 'no target', why: 'user_disabled' }]);
    await queue('p1', { channelId: 'UADMIN' });

    deliver.start();
    await time.pass(5_000);

    expect(slack.tried).toEqual(['p1']);
    expect(await outbox.backlog()).toEqual({ pending: 0, dropped: 1 });
  });
});

describe('a process', () => {
  test('that dies while Slack takes a post does not post it twice', async () => {
    await queue('p1');
    const dying = deliverer({ ...outbox, sent: () => new Promise(() => {}) });
    dying.start();
    await time.pass(1_000);
    expect(keys()).toEqual(['p1']);
    void dying.stop();

    deliver.start();
    await time.pass(120_000);

    expect(keys()).toEqual(['p1']);
    expect((await outbox.backlog()).pending).toBe(0);
  });

  test('that dies before Slack has a post leaves it to the next one', async () => {
    slack.next.set('C1', ['hangs']);
    await queue('p1');
    const dying = deliverer();
    dying.start();
    await time.pass(1_000);
    void dying.stop();

    deliver.start();
    await time.pass(120_000);

    expect(keys()).toEqual(['p1']);
  });

  test('that stops gives back what it had not sent', async () => {
    await queue('p1');
    deliver.start();
    await time.pass(200);
    await queue('p2');
    await time.pass(300);
    deliver.nudge();
    await time.pass(0);

    await deliver.stop();

    expect(keys()).toEqual(['p1']);
    await time.pass(500);
    const [next] = await outbox.claim({ now: time.clock(), leaseMs: 1, limit: 9 });
    expect(next).toMatchObject({ key: 'p2', isInDoubt: false });
  });
});
