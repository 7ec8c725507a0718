import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mishap } from '../../scripts/workspace/api/faults.ts';
import { type Stage, setStage } from './stage.ts';

/** Each is a team with a channel of its own, so that the tests can go on side by side. */
const CHANNELS = ['alpha', 'beta', 'gamma', 'limited', 'free', 'closed', 'drawn'];

describe.concurrent('what Earshot posts', { timeout: 60_000 }, () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage('socket');
    for (const name of CHANNELS) stage.control.createChannel({ name });
    await stage.startApp();
    for (const channel of CHANNELS) stage.control.invite({ channel, by: 'anna' });
    await stage.settled();
  }, 60_000);

  afterAll(() => stage?.end());

  const queue = (channel: string, key: string) =>
    stage.store.outbox.queue(
      {
        key,
        channelId: idOf(channel),
        threadTs: null,
        onlyFor: null,
        message: { text: key, blocks: [] },
      },
      stage.now(),
    );

  const idOf = (name: string) =>
    stage.control.overview().channels.find((channel) => channel.name === name)?.id ?? '';

  const visible = (channel: string, key: string) =>
    stage.control.messages({ channel }).filter(({ text }) => text === key);

  test.each<[string, string, Mishap]>([
    ['Slack says 500', 'alpha', { kind: 'status', status: 500, when: 'after' }],
    ['the connection breaks', 'beta', { kind: 'reset', when: 'after' }],
    ['the answer is a web page', 'gamma', { kind: 'html' }],
  ])('stands in the channel once although %s', async (_what, channel, goesWrong) => {
    stage.control.fault({ method: 'chat.postMessage', channel: idOf(channel), goesWrong });
    await queue(channel, `digest:${channel}`);
    await stage.settled();

    expect(visible(channel, `digest:${channel}`)).toHaveLength(1);
  });

  test('is drawn where Slack takes that, and told in words from when it says that it does not', async () => {
    const channelId = idOf('drawn');
    const words = [{ type: 'divider' }];
    const rows = ['Team', 'Checkout'].map((text) => [{ type: 'raw_text', text }]);
    const charted = [{ type: 'data_table', caption: 'Scores', rows }];
    const queueDrawn = async (key: string) => {
      const to = { channelId, threadTs: null, onlyFor: null };
      const message = { text: key, blocks: words, charted };
      await stage.store.outbox.queue({ key, ...to, message }, stage.now());
      await stage.settled();
      return visible('drawn', key).map(({ blocks = [] }) => blocks.map(({ type }) => type));
    };

    const taken = await queueDrawn('company:1');
    const goesWrong = { kind: 'error', error: 'invalid_blocks' } as const;
    stage.control.fault({ method: 'chat.postMessage', channel: channelId, goesWrong });
    const refused = await queueDrawn('company:2');
    const remembered = await queueDrawn('company:3');

    expect([taken, refused, remembered]).toEqual([[['data_table']], [['divider']], [['divider']]]);
  });

  test('is not held up by another channel that Slack limits', async () => {
    const goesWrong = { kind: 'rate limit', retryAfterSeconds: 4 } as const;
    stage.control.fault({ method: 'chat.postMessage', channel: idOf('limited'), goesWrong });
    await queue('limited', 'later');
    await expect.poll(limitedCalls, { timeout: 5_000 }).toBe(1);
    await queue('free', 'now');
    await expect.poll(() => visible('free', 'now'), { timeout: 3_000 }).toHaveLength(1);
    const isFirst = visible('limited', 'later').length === 0;
    await stage.settled();

    expect(isFirst).toBe(true);
    expect(visible('limited', 'later')).toHaveLength(1);
  });

  test('goes to nobody where Earshot was thrown out, and the admin is told once', async () => {
    stage.control.remove({ channel: 'closed', by: 'anna' });
    for (const key of ['late:1', 'late:2']) await queue('closed', key);
    await stage.settled();
    const direct = stage.control.overview().channels.filter(({ kind }) => kind === 'im');
    const told = direct.flatMap(({ id }) => stage.control.messages({ channel: id }));

    expect(visible('closed', 'late:1')).toEqual([]);
    expect(told).toHaveLength(1);
  });

  function limitedCalls(): number {
    const calls = stage.control.calls({ method: 'chat.postMessage' });
    return calls.filter(({ error }) => error === 'ratelimited').length;
  }
});
