import { WebClient } from '@slack/web-api';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Channels } from '../../../src/ports/slack.ts';
import { createSdkLogger } from '../../../src/slack/sdk-logger.ts';
import { createChannels } from '../../../src/slack/sending/channels.ts';
import { createHandTime } from '../../support/slack/hand-time.ts';
import { createWrittenLog } from '../../support/slack/written-log.ts';

interface Said {
  readonly ts: string;
  readonly latest_reply?: string;
}

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const log = createWrittenLog();
const client = new WebClient('xoxb-1', {
  // The client keeps the fetch of its birth, which would be the one from before msw.
  fetch: (url, init) => fetch(url, init),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  logger: createSdkLogger(log),
});
/** How long was waited, and for what. */
let waits: number[] = [];
let channels: Channels;

beforeEach(() => {
  waits = [];
  const time = createHandTime();
  channels = createChannels(client, {
    ...{ clock: time.clock, log },
    wait: async (ms) => {
      waits.push(ms);
      await time.pass(ms);
    },
  });
});

/** A channel as Slack keeps it: the newest comes first, two on a page. */
function slackKeeps(
  history: readonly Said[],
  threads: Readonly<Record<string, Said[]>> = {},
): void {
  server.use(
    http.post('https://slack.com/api/conversations.history', async ({ request }) => {
      const form = new URLSearchParams(await request.text());
      const newer = history
        .filter(({ ts }) => Number(ts) > Number(form.get('oldest')))
        .toReversed();
      const from = Number(form.get('cursor') ?? 0);
      const next_cursor = from + 2 < newer.length ? String(from + 2) : '';
      return HttpResponse.json({
        ...{ ok: true, messages: newer.slice(from, from + 2) },
        response_metadata: { next_cursor },
      });
    }),
    http.post('https://slack.com/api/conversations.replies', async ({ request }) => {
      const form = new URLSearchParams(await request.text());
      const ts = form.get('ts') ?? '';
      const newer = (threads[ts] ?? []).filter((it) => Number(it.ts) > Number(form.get('oldest')));
      return HttpResponse.json({ ok: true, messages: [{ ts }, ...newer] });
    }),
  );
}

async function heardAfter(ts: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const message of channels.messagesAfter('C1', ts)) found.push(message.ts);
  return found;
}

test('messages come oldest first, over all pages, and only those that are newer', async () => {
  slackKeeps(['100.1', '200.1', '300.1', '400.1', '500.1'].map((ts) => ({ ts })));

  expect(await heardAfter('200.1')).toEqual(['300.1', '400.1', '500.1']);
});

test('new replies come with them, also in conversations that began before', async () => {
  slackKeeps(
    [
      { ts: '100.1', latest_reply: '150.1' },
      { ts: '110.1', latest_reply: '420.1' },
      { ts: '400.1' },
    ],
    { '110.1': [{ ts: '120.1' }, { ts: '410.1' }, { ts: '420.1' }] },
  );

  expect(await heardAfter('200.1')).toEqual(['410.1', '420.1', '400.1']);
});

test('Slack is asked again after as long as it says', async () => {
  slackKeeps([{ ts: '100.1' }]);
  server.use(
    http.post(
      'https://slack.com/api/conversations.history',
      () => HttpResponse.json({}, { status: 429, headers: { 'retry-after': '9' } }),
      { once: true },
    ),
  );

  expect(await heardAfter('1.0')).toEqual(['100.1']);
  expect(waits).toEqual([9_000]);
});

test('more than forty calls in a minute are spread out', async () => {
  slackKeeps(Array.from({ length: 100 }, (_, index) => ({ ts: `${1_000 + index}.1` })));

  expect(await heardAfter('1.0')).toHaveLength(100);
  expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(59_000);
  expect(waits.length).toBeLessThanOrEqual(10);
});

test('a channel that cannot be read has nothing to tell, and an outage is not that', async () => {
  const answer = (body: object, status = 200) =>
    server.use(
      http.post('https://slack.com/api/conversations.history', () =>
        HttpResponse.json(body, { status }),
      ),
    );
  answer({ ok: false, error: 'not_in_channel' });
  expect(await heardAfter('1.0')).toEqual([]);

  answer({}, 502);
  await expect(heardAfter('1.0')).rejects.toThrow('502');
});

test.each([
  { answer: { ok: true, channel: { id: 'C1', is_member: true } }, isMember: true },
  { answer: { ok: true, channel: { id: 'C1', is_member: false } }, isMember: false },
  { answer: { ok: false, error: 'channel_not_found' }, isMember: false },
  { answer: { ok: false, error: 'missing_scope' }, isMember: true },
])('Earshot is a member of a channel or not, as Slack says: $answer', async (of) => {
  server.use(
    http.post('https://slack.com/api/conversations.info', () => HttpResponse.json(of.answer)),
  );

  expect(await channels.isMember('C1')).toBe(of.isMember);
});

test('a name is told where Slack tells it', async () => {
  server.use(
    http.post('https://slack.com/api/conversations.info', async ({ request }) =>
      (await request.text()).includes('C1')
        ? HttpResponse.json({ ok: true, channel: { id: 'C1', name: 'checkout-feedback' } })
        : HttpResponse.json({ ok: false, error: 'channel_not_found' }),
    ),
  );

  expect(await channels.nameOf('C1')).toBe('checkout-feedback');
  expect(await channels.nameOf('C2')).toBeNull();
});
