import { WebClient } from '@slack/web-api';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Members } from '../../../src/ports/slack.ts';
import { createSdkLogger } from '../../../src/slack/sdk-logger.ts';
import { createMembers } from '../../../src/slack/sending/members.ts';
import { createHandTime } from '../../support/slack/hand-time.ts';
import { createWrittenLog } from '../../support/slack/written-log.ts';

const USERS_LIST = 'https://slack.com/api/users.list';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

let log = createWrittenLog();
/** How long was waited, and for what. */
let waits: number[] = [];
let asked: URLSearchParams[] = [];
let members: Members;

beforeEach(() => {
  log = createWrittenLog();
  waits = [];
  asked = [];
  const time = createHandTime();
  const client = new WebClient('xoxb-1', {
    // The client keeps the fetch of its birth, which would be the one from before msw.
    fetch: (url, init) => fetch(url, init),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createSdkLogger(log),
  });
  members = createMembers(client, {
    ...{ clock: time.clock, log },
    wait: async (ms) => {
      waits.push(ms);
      await time.pass(ms);
    },
  });
});

/** Slack's pages of members; the cursor is the number of the page. */
function slackKeeps(pages: (page: number) => readonly object[], count: number): void {
  server.use(
    http.post(USERS_LIST, async ({ request }) => {
      const form = new URLSearchParams(await request.text());
      asked.push(form);
      const page = Number(form.get('cursor') ?? 0);
      const next_cursor = page + 1 < count ? String(page + 1) : '';
      return HttpResponse.json({
        ...{ ok: true, members: pages(page) },
        response_metadata: { next_cursor },
      });
    }),
  );
}

function person(real_name: string, display_name = '', more: object = {}) {
  return { id: 'U1', real_name, profile: { real_name, display_name }, ...more };
}

test('people are known by both of their names, each once, from every page', async () => {
  const pages = [
    [person('Sanne de Vries', 'sanne'), person('Mark Rutten', 'Mark Rutten')],
    [person('Zyxwa Qorvath'), person('Sanne de Vries', 'san')],
  ];
  slackKeeps((page) => pages[page] ?? [], 2);

  const names = await members.names();

  expect(names).toEqual([
    ...['Sanne de Vries', 'sanne', 'Mark Rutten'],
    ...['Zyxwa Qorvath', 'san'],
  ]);
  expect(asked.map((form) => [form.get('limit'), form.get('cursor')])).toEqual([
    ['200', null],
    ['200', '1'],
  ]);
});

test.each([
  ['a bot', person('Survey Bot', '', { is_bot: true }), []],
  ['a workflow', person('Welcome', '', { is_workflow_bot: true }), []],
  ['an app', { id: 'U2', real_name: 'Jira', profile: { bot_id: 'B1' } }, []],
  ['Slackbot', { id: 'USLACKBOT', is_bot: false, real_name: 'Slackbot', profile: {} }, []],
  ['who uses an app', person('Noor Visser', '', { is_app_user: true }), ['Noor Visser']],
  ['who left', { id: 'U3', deleted: true, profile: { real_name: 'Jan Smit' } }, ['Jan Smit']],
  ['nobody with a name', { id: 'U4' }, []],
  ['one letter', person('S.', '7'), []],
  ['pronouns', person('Sanne de Vries (she/her)', 'Sanne | UX'), ['Sanne de Vries', 'Sanne']],
  ['a role', person('Sanne de Vries - Retail'), ['Sanne de Vries']],
  ['a hyphen', person('Anne-Marie van den Berg'), ['Anne-Marie van den Berg']],
  ['surname first', person('Vries, Sanne de'), ['Vries', 'Sanne de Vries']],
])('of %s these names are known', async (_, member, names) => {
  slackKeeps(() => [member], 1);

  expect(await members.names()).toEqual(names);
});

test('of a very large workspace 50,000 names are known, asked for at Slack’s pace', async () => {
  const name = (page: number, index: number) => `Person P${page}i${index}`;
  slackKeeps((page) => Array.from({ length: 200 }, (_, index) => person(name(page, index))), 260);

  const names = await members.names();

  expect(names).toHaveLength(50_000);
  expect(asked).toHaveLength(250);
  expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
  expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(15 * 60_000);
});

test('when Slack has had enough, it is left alone for as long as it says', async () => {
  slackKeeps(() => [person('Sanne de Vries')], 1);
  server.use(
    http.post(
      USERS_LIST,
      () => new HttpResponse(null, { status: 429, headers: { 'retry-after': '7' } }),
      { once: true },
    ),
  );

  expect(await members.names()).toEqual(['Sanne de Vries']);
  expect(waits).toContain(7_000);
});

test('without the scope nothing is told, and the log says once what to do', async () => {
  server.use(http.post(USERS_LIST, () => HttpResponse.json({ ok: false, error: 'missing_scope' })));

  expect(await members.names()).toBeNull();
  expect(await members.names()).toBeNull();

  expect(log.lines.filter((line) => line.includes('users:read'))).toEqual([
    expect.stringMatching(/^warn: .*manifest\.yml and install it anew/),
  ]);
});

test.each([
  ['a revoked token', () => HttpResponse.json({ ok: false, error: 'token_revoked' })],
  ['a failing Slack', () => new HttpResponse(null, { status: 502 })],
])('%s is for the caller', async (_, answer) => {
  server.use(http.post(USERS_LIST, answer));

  await expect(members.names()).rejects.toThrow();
});
