import { WebClient } from '@slack/web-api';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Post } from '../../../src/ports/sending.ts';
import { createSdkLogger } from '../../../src/slack/sdk-logger.ts';
import { createMessenger } from '../../../src/slack/sending/messenger.ts';
import { createWrittenLog } from '../../support/slack/written-log.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const client = new WebClient('xoxb-1', {
  // The client keeps the fetch of its birth, which would be the one from before msw.
  fetch: (url, init) => fetch(url, init),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  logger: createSdkLogger(createWrittenLog()),
});
let log = createWrittenLog();
let messenger = createMessenger(client, log);
beforeEach(() => {
  log = createWrittenLog();
  messenger = createMessenger(client, log);
});

/** Answers a Web API method, and remembers what it was called with. */
function slack(method: string, answer: (form: URLSearchParams) => HttpResponse<object>) {
  const calls: Record<string, string>[] = [];
  server.use(
    http.post(`https://slack.com/api/${method}`, async ({ request }) => {
      const form = new URLSearchParams(await request.text());
      calls.push(Object.fromEntries(form));
      return answer(form);
    }),
  );
  return calls;
}

const DIGEST: Post = {
  key: 'digest:t1:2026-11-20',
  channelId: 'C1',
  threadTs: null,
  onlyFor: null,
  message: { text: 'All steady', blocks: [{ type: 'divider' }] },
};

describe('a post', () => {
  test('carries its key, links nothing and unfurls nothing', async () => {
    const calls = slack('chat.postMessage', () => HttpResponse.json({ ok: true, ts: '17.1' }));

    const delivery = await messenger.post(DIGEST);

    expect(delivery).toEqual({ kind: 'sent', ts: '17.1' });
    expect(calls).toEqual([
      {
        channel: 'C1',
        text: 'All steady',
        blocks: '[{"type":"divider"}]',
        metadata: JSON.stringify({
          event_type: 'earshot_post',
          event_payload: { key: 'digest:t1:2026-11-20' },
        }),
        ...{ parse: 'none', link_names: 'false', unfurl_links: 'false', unfurl_media: 'false' },
      },
    ]);
  });

  test('in a thread goes to that thread', async () => {
    const calls = slack('chat.postMessage', () => HttpResponse.json({ ok: true, ts: '17.1' }));

    await messenger.post({ ...DIGEST, threadTs: '16.5' });

    expect(calls[0]).toMatchObject({ thread_ts: '16.5' });
  });

  test('for one member is seen by that member alone', async () => {
    const calls = slack('chat.postEphemeral', () =>
      HttpResponse.json({ ok: true, message_ts: '18.1' }),
    );

    const delivery = await messenger.post({ ...DIGEST, onlyFor: 'U7' });

    expect(delivery).toEqual({ kind: 'sent', ts: '18.1' });
    expect(calls[0]).toMatchObject({ channel: 'C1', user: 'U7', text: 'All steady' });
  });

  test('is sent once a call, even when Slack fails after taking it', async () => {
    const calls = slack('chat.postMessage', () => HttpResponse.json({}, { status: 500 }));

    const delivery = await messenger.post(DIGEST);

    expect(delivery).toEqual({ kind: 'in doubt', why: 'HTTP 500' });
    expect(calls).toHaveLength(1);
  });

  test('of which too many are sent waits for as long as Slack says', async () => {
    slack('chat.postMessage', () =>
      HttpResponse.json({}, { status: 429, headers: { 'retry-after': '12' } }),
    );

    expect(await messenger.post(DIGEST)).toEqual({ kind: 'rate limited', retryAfterMs: 12_000 });
  });
});

describe('a message that is shown anew', () => {
  const EDIT = { channelId: 'C1', ts: '17.1', message: DIGEST.message };

  test('is the one that was posted, and links nothing', async () => {
    const calls = slack('chat.update', () => HttpResponse.json({ ok: true, ts: '17.1' }));

    const delivery = await messenger.edit(EDIT);

    expect(delivery).toEqual({ kind: 'sent', ts: '17.1' });
    expect(calls).toEqual([
      {
        ...{ channel: 'C1', ts: '17.1', text: 'All steady', blocks: '[{"type":"divider"}]' },
        ...{ parse: 'none', link_names: 'false' },
      },
    ]);
  });

  test('may be gone', async () => {
    slack('chat.update', () => HttpResponse.json({ ok: false, error: 'message_not_found' }));

    expect(await messenger.edit(EDIT)).toEqual({ kind: 'refused', why: 'message_not_found' });
  });
});

describe('an app that Slack refuses', () => {
  test('is told of loudly once, until posting works again', async () => {
    let isRevoked = true;
    slack('chat.postMessage', () =>
      HttpResponse.json(
        isRevoked ? { ok: false, error: 'token_revoked' } : { ok: true, ts: '17.1' },
      ),
    );

    const first = await messenger.post(DIGEST);
    await messenger.post({ ...DIGEST, channelId: 'C2' });
    expect(first).toEqual({ kind: 'not now', why: 'token_revoked' });
    expect(log.lines).toEqual([expect.stringContaining('token_revoked')]);

    isRevoked = false;
    await messenger.post(DIGEST);
    isRevoked = true;
    await messenger.post(DIGEST);
    expect(log.lines).toHaveLength(2);
  });
});

describe('a post in doubt', () => {
  const ours = (ts: string, key: string) => ({
    ...{ ts, text: 'x' },
    metadata: { event_type: 'earshot_post', event_payload: { key } },
  });
  const where = { channelId: 'C1', threadTs: null, since: new Date('2026-11-20T08:00:00Z') };

  test('is found by its key, on a later page too, and not in the messages of others', async () => {
    const calls = slack('conversations.history', (form) =>
      form.get('cursor') === null
        ? HttpResponse.json({
            ok: true,
            messages: [
              { ts: '9.9', metadata: { event_type: 'other', event_payload: { key: DIGEST.key } } },
              ours('9.8', 'story:t1:2026-11-20'),
              { ts: '9.7' },
            ],
            response_metadata: { next_cursor: 'more' },
          })
        : HttpResponse.json({ ok: true, messages: [ours('8.1', DIGEST.key)] }),
    );

    expect(await messenger.findPosted(DIGEST.key, where)).toBe('8.1');
    expect(calls.map(({ cursor }) => cursor)).toEqual([undefined, 'more']);
    expect(calls[0]).toMatchObject({ include_all_metadata: 'true' });
    expect(Number(calls[0]?.oldest)).toBeLessThan(where.since.getTime() / 1000);
  });

  test('of a thread is looked for in the thread', async () => {
    const calls = slack('conversations.replies', () =>
      HttpResponse.json({ ok: true, messages: [ours('16.6', DIGEST.key)] }),
    );

    expect(await messenger.findPosted(DIGEST.key, { ...where, threadTs: '16.5' })).toBe('16.6');
    expect(calls[0]).toMatchObject({ ts: '16.5' });
  });

  test('that is nowhere is not found', async () => {
    slack('conversations.history', () => HttpResponse.json({ ok: true, messages: [] }));

    expect(await messenger.findPosted(DIGEST.key, where)).toBeNull();
  });

  test('in too busy a place stays in doubt, rather than being looked for without end', async () => {
    const calls = slack('conversations.history', () =>
      HttpResponse.json({
        ...{ ok: true, messages: [{ ts: '9.7' }] },
        response_metadata: { next_cursor: 'more' },
      }),
    );

    await expect(messenger.findPosted(DIGEST.key, where)).rejects.toThrow(DIGEST.key);
    expect(calls).toHaveLength(4);
  });

  test('stays in doubt when Slack cannot be asked', async () => {
    slack('conversations.history', () => HttpResponse.json({}, { status: 502 }));

    await expect(messenger.findPosted(DIGEST.key, where)).rejects.toThrow(DIGEST.key);
  });

  test('is posted when the place cannot be read at all', async () => {
    slack('conversations.history', () =>
      HttpResponse.json({ ok: false, error: 'channel_not_found' }),
    );

    expect(await messenger.findPosted(DIGEST.key, { ...where, channelId: 'U1' })).toBeNull();
  });
});
