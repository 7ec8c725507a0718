import { LogLevel, WebClient } from '@slack/web-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalWorkspace, startWorkspace } from '../../../scripts/workspace/start-workspace.ts';

let workspace: LocalWorkspace;
let client: WebClient;
let channel: string;
let user: string;

function clientOf(token: string, timeout = 0): WebClient {
  return new WebClient(token, {
    slackApiUrl: workspace.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
    timeout,
    logger: {
      debug() {},
      info() {},
      warn() {},
      error() {},
      setLevel() {},
      setName() {},
      getLevel: () => LogLevel.ERROR,
    },
  });
}

/** Slack's error code, or the SDK's where there was no answer from Slack. */
async function errorOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'none';
  } catch (error) {
    const { data, code } = error as { data?: { error?: string }; code?: string };
    return data?.error ?? code ?? String(error);
  }
}

beforeAll(async () => {
  workspace = await startWorkspace();
  client = clientOf(workspace.botToken);
  user = workspace.control.createMember({ name: 'anna', realName: 'Anna de Wit' }).id;
  channel = workspace.control.createChannel({ name: 'feedback' }).id;
  workspace.control.invite({ channel, by: 'anna' });
});

afterAll(() => workspace.stop());

describe('messages', () => {
  test('are posted, changed and deleted, and history has them as they are now', async () => {
    const metadata = { event_type: 'earshot_post', event_payload: { key: 'digest:checkout' } };
    const posted = await client.chat.postMessage({ channel, text: 'one', metadata });
    const ts = String(posted.ts);

    await client.chat.update({ channel, ts, text: 'two' });
    const changed = await client.conversations.history({
      channel,
      include_all_metadata: true,
      oldest: ts,
      inclusive: true,
    });
    await client.chat.delete({ channel, ts });
    const afterwards = await client.conversations.history({ channel, oldest: ts, inclusive: true });

    expect(changed.messages).toMatchObject([
      { text: 'two', user: workspace.botUserId, metadata, edited: {} },
    ]);
    expect(afterwards.messages).toEqual([]);
  });

  test('in a thread are found by their parent and left out of history', async () => {
    const parent = await client.chat.postMessage({ channel, text: 'parent' });
    const threadTs = String(parent.ts);
    const reply = await client.chat.postMessage({ channel, text: 'reply', thread_ts: threadTs });

    const thread = await client.conversations.replies({ channel, ts: threadTs });
    const history = await client.conversations.history({
      channel,
      oldest: threadTs,
      inclusive: true,
    });

    expect(thread.messages?.map(({ text }) => text)).toEqual(['parent', 'reply']);
    expect(history.messages).toMatchObject([
      { text: 'parent', reply_count: 1, latest_reply: reply.ts },
    ]);
  });

  test('for one member reach only that member and no history', async () => {
    const place = { channel, user };
    await client.chat.postEphemeral({ ...place, text: 'psst' });

    const own = workspace.control.messages(place).map(({ text }) => text);
    const all = workspace.control.messages({ channel }).map(({ text }) => text);
    const history = await client.conversations.history({ channel });

    expect(own).toContain('psst');
    expect(all).not.toContain('psst');
    expect(history.messages?.map(({ text }) => text)).not.toContain('psst');
  });

  test('to a member’s id open a direct message', async () => {
    const posted = await client.chat.postMessage({ channel: user, text: 'hello' });
    const again = await client.conversations.open({ users: user });

    expect(posted.channel).toMatch(/^D/);
    expect(again.channel?.id).toBe(posted.channel);
  });

  test('that Slack would refuse are refused, saying where the fault is', async () => {
    const text = 'x'.repeat(3_001);
    const call = client.chat.postMessage({
      channel,
      text: 'too long',
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }],
    });

    await expect(call).rejects.toMatchObject({
      data: {
        error: 'invalid_blocks',
        response_metadata: {
          messages: [
            '[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
          ],
        },
      },
    });
  });

  test('are paged through, newest first, each once', async () => {
    const crowded = workspace.control.createChannel({ name: 'crowded' }).id;
    workspace.control.invite({ channel: crowded, by: 'anna' });
    const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));
    for (let minute = 0; minute < 25; minute += 1) {
      workspace.control.say({ channel: crowded, as: 'anna', text: `m${minute}`, at: at(minute) });
    }

    const texts: string[] = [];
    const before = String(at(30).getTime() / 1000);
    for await (const page of client.paginate('conversations.history', {
      channel: crowded,
      latest: before,
      limit: 10,
    })) {
      const { messages = [] } = page as { messages?: { text: string }[] };
      texts.push(...messages.map(({ text }) => text));
    }

    expect(texts).toEqual(Array.from({ length: 25 }, (_, index) => `m${24 - index}`));
  });
});

describe('members', () => {
  test('are listed page by page, the app among them', async () => {
    const big = await startWorkspace();
    for (const name of ['bram', 'chris', 'daan']) {
      big.control.createMember({ name, realName: `${name} Smit` });
    }
    const of = new WebClient(big.botToken, { slackApiUrl: big.apiUrl, logLevel: LogLevel.ERROR });

    const first = await of.users.list({ limit: 2 });
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await of.users.list({ limit: 2, cursor });

    const listed = [...(first.members ?? []), ...(second.members ?? [])];
    expect(first.members).toHaveLength(2);
    expect(second.response_metadata?.next_cursor).toBe('');
    expect(listed.filter(({ is_bot }) => is_bot).map(({ id }) => id)).toEqual([big.botUserId]);
    expect(listed.filter(({ is_bot }) => !is_bot)).toMatchObject([
      { real_name: 'bram Smit', deleted: false, profile: { display_name: 'bram' } },
      { real_name: 'chris Smit' },
      { real_name: 'daan Smit' },
    ]);
    expect(await of.users.list({}).then(({ members }) => members)).toHaveLength(4);
    await big.stop();
  });
});

describe('refusals', () => {
  test.each([
    ['channel_not_found', () => client.chat.postMessage({ channel: 'C404', text: 'x' })],
    ['no_text', () => client.chat.postMessage({ channel, text: '' })],
    ['message_not_found', () => client.chat.update({ channel, ts: '1.000001', text: 'x' })],
    ['thread_not_found', () => client.conversations.replies({ channel, ts: '1.000001' })],
    ['unknown_method', () => client.apiCall('chat.shout')],
    ['user_not_found', () => client.users.info({ user: 'U404' })],
    ['invalid_cursor', () => client.conversations.history({ channel, cursor: 'what' })],
    ['not_allowed_token_type', () => client.apps.connections.open({})],
    ['invalid_auth', () => clientOf('xoxb-wrong').auth.test()],
    ['not_authed', () => clientOf('').auth.test()],
  ])('say %s', async (code, call) => {
    expect(await errorOf(call())).toBe(code);
  });

  test('keep the app out of channels it was not invited to', async () => {
    const { id } = workspace.control.createChannel({ name: 'elsewhere' });

    expect(await errorOf(client.chat.postMessage({ channel: id, text: 'x' }))).toBe(
      'not_in_channel',
    );
    expect(await errorOf(client.conversations.history({ channel: id }))).toBe('not_in_channel');
  });

  test('hold the app to the scopes it was granted', async () => {
    const strict = await startWorkspace({ scopes: ['chat:write'] });
    const poor = new WebClient(strict.botToken, {
      slackApiUrl: strict.apiUrl,
      logLevel: LogLevel.ERROR,
    });

    const refused = poor.users.info({ user: strict.botUserId });

    await expect(refused).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'users:read', provided: 'chat:write' },
    });
    await strict.stop();
  });
});

describe('injected faults', () => {
  const posts = (text: string) =>
    workspace.control.messages({ channel }).filter((message) => message.text === text).length;

  test('of rate limiting come as 429 with Retry-After, for one channel alone', async () => {
    const other = workspace.control.createChannel({ name: 'other' }).id;
    workspace.control.invite({ channel: other, by: 'anna' });
    workspace.control.fault({
      method: 'chat.postMessage',
      channel,
      goesWrong: { kind: 'rate limit', retryAfterSeconds: 7 },
    });

    const elsewhere = await client.chat.postMessage({ channel: other, text: 'fine' });
    const limited = client.chat.postMessage({ channel, text: 'limited' });

    expect(elsewhere.ok).toBe(true);
    await expect(limited).rejects.toMatchObject({ retryAfter: 7 });
    expect((await client.chat.postMessage({ channel, text: 'limited' })).ok).toBe(true);
    expect(posts('limited')).toBe(1);
  });

  test.each([
    ['500 before accepting', 0, { kind: 'status', status: 500 }],
    ['500 after accepting', 1, { kind: 'status', status: 500, when: 'after' }],
    ['reset after accepting', 1, { kind: 'reset', when: 'after' }],
    ['hang before accepting', 0, { kind: 'hang' }],
    ['hang after accepting', 1, { kind: 'hang', when: 'after' }],
    ['a page instead of JSON', 0, { kind: 'html' }],
    ['an error of Slack', 0, { kind: 'error', error: 'internal_error' }],
  ] as const)('%s: the call fails, and %i messages are there', async (name, there, goesWrong) => {
    workspace.control.fault({ method: 'chat.postMessage', goesWrong });

    const error = await errorOf(
      clientOf(workspace.botToken, 400).chat.postMessage({ channel, text: name }),
    );

    expect(error).not.toBe('none');
    expect(posts(name)).toBe(there);
  });
});

test('a file is uploaded by the SDK, shared in the channel and served', async () => {
  await client.filesUploadV2({
    channel_id: channel,
    filename: 'scores.csv',
    content: 'week,csat\n1,78\n',
    initial_comment: 'The scores',
  });

  const shared = workspace.control.messages({ channel }).at(-1);
  const url = String(shared?.files?.[0]?.url_private);

  expect(shared).toMatchObject({ subtype: 'file_share', text: 'The scores' });
  expect(await (await fetch(url)).text()).toBe('week,csat\n1,78\n');
});

test('every call is logged with its arguments and outcome, without the token', async () => {
  workspace.control.clearCalls();

  await client.users.info({ user });
  await errorOf(client.users.info({ user: 'U404' }));

  const calls = workspace.control.calls({ method: 'users.info' });
  expect(calls.map(({ args, error }) => ({ args, error }))).toEqual([
    { args: { user }, error: null },
    { args: { user: 'U404' }, error: 'user_not_found' },
  ]);
});
