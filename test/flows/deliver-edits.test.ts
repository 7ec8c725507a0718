import { beforeEach, describe, expect, test } from 'vitest';
import { createDeliverPosts } from '../../src/flows/deliver-posts.ts';
import type { Repeat } from '../../src/flows/repeat.ts';
import type { Messenger } from '../../src/ports/sending.ts';
import { createMemoryOutbox } from '../support/fakes/memory-outbox.ts';
import { plainComposer } from '../support/plain-composer.ts';
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

function deliverer(messenger: Messenger = slack): Repeat {
  return createDeliverPosts({
    ...{ outbox, messenger, clock: time.clock, wait: time.wait, log },
    ...{ composer: plainComposer, adminId: async () => 'UADMIN', language: 'nl' },
  });
}

function queue(key: string) {
  const message = { text: key, blocks: [] };
  const post = { key, channelId: 'C1', threadTs: null, onlyFor: null, message };
  return outbox.queue(post, time.clock());
}

function edit(text: string) {
  return outbox.edit({ channelId: 'C1', ts: '1.0', message: { text, blocks: [] } }, time.clock());
}

describe('a message that is shown anew', () => {
  test('shows the last of what it was to show, each in its turn', async () => {
    await queue('alert');
    deliver.start();
    await time.pass(2_000);

    await edit('taken');
    await edit('let go');
    await time.pass(5_000);

    expect(slack.tried).toEqual(['alert', 'edit 1.0', 'edit 1.0']);
    expect(slack.shown.get('1.0')).toBe('let go');
    expect(slack.posted).toHaveLength(1);
  });

  test.each([
    'taken, and then in doubt',
    { kind: 'in doubt', why: 'timeout' },
    { kind: 'rate limited', retryAfterMs: 3_000 },
    { kind: 'not now', why: 'ECONNREFUSED' },
  ] as const)('is shown again after a failure, and never looked for: %j', async (failure) => {
    const neverLookedFor = { ...slack, findPosted: () => Promise.reject(new Error('looked for')) };
    deliver = deliverer(neverLookedFor);
    slack.next.set('C1', [failure]);
    await edit('taken');

    deliver.start();
    await time.pass(90_000);

    expect(slack.tried).toEqual(['edit 1.0', 'edit 1.0']);
    expect(slack.shown.get('1.0')).toBe('taken');
    expect(await outbox.backlog()).toEqual({ pending: 0, dropped: 0 });
  });

  test('by a process that was killed is shown again by the next', async () => {
    slack.next.set('C1', ['hangs']);
    await edit('taken');
    const dying = deliverer();
    dying.start();
    await time.pass(1_000);
    void dying.stop();

    deliver.start();
    await time.pass(120_000);

    expect(slack.shown.get('1.0')).toBe('taken');
  });

  test('that was deleted meanwhile is left alone, and its channel too', async () => {
    slack.next.set('C1', [{ kind: 'refused', why: 'message_not_found' }]);
    await edit('taken');
    await queue('digest');

    deliver.start();
    await time.pass(5_000);

    expect(log.lines.join()).toContain('message_not_found');
    expect(slack.posted).toMatchObject([{ key: 'digest' }]);
  });
});
