import { WebClient } from '@slack/web-api';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createSdkLogger } from '../../../src/slack/sdk-logger.ts';
import { createLocales } from '../../../src/slack/sending/locales.ts';
import { silentLog } from '../../support/silent-log.ts';
import { createHandTime } from '../../support/slack/hand-time.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Slack answers each time with the next of these; what it was asked is kept. */
function open(answers: readonly object[]) {
  const asked: string[] = [];
  server.use(
    http.post('https://slack.com/api/users.info', async ({ request }) => {
      asked.push(await request.text());
      return HttpResponse.json(answers[asked.length - 1] ?? { ok: false, error: 'fatal_error' });
    }),
  );
  const time = createHandTime();
  const client = new WebClient('xoxb-1', {
    fetch: (url, init) => fetch(url, init),
    retryConfig: { retries: 0 },
    logger: createSdkLogger(silentLog),
  });
  const wait = () => new Promise<void>(() => undefined);
  return {
    asked,
    time,
    locales: createLocales(client, { clock: time.clock, wait, log: silentLog }),
  };
}

const inDutch = { ok: true, user: { id: 'U1', locale: 'nl-NL' } };
const inEnglish = { ok: true, user: { id: 'U1', locale: 'en-GB' } };

test('a person’s language is asked for once a day', async () => {
  const { asked, time, locales } = open([inDutch, inEnglish]);

  const first = [await locales.localeOf('U1'), await locales.localeOf('U1')];
  await time.pass(86_400_001);
  const nextDay = await locales.localeOf('U1');

  expect([...first, nextDay]).toEqual(['nl-NL', 'nl-NL', 'en-GB']);
  expect(asked).toHaveLength(2);
  expect(asked[0]).toContain('include_locale=true');
});

test('a language that Slack does not tell is not known, and asked for again later', async () => {
  const { asked, time, locales } = open([{ ok: false, error: 'missing_scope' }, inDutch]);

  const before = [await locales.localeOf('U1'), await locales.localeOf('U1')];
  await time.pass(600_001);

  expect(before).toEqual([null, null]);
  expect(await locales.localeOf('U1')).toBe('nl-NL');
  expect(asked).toHaveLength(2);
});

test('nobody waits long for Slack to tell', async () => {
  server.use(http.post('https://slack.com/api/users.info', () => new Promise<never>(() => {})));
  const time = createHandTime();
  const client = new WebClient('xoxb-1', { fetch: (url, init) => fetch(url, init) });
  const locales = createLocales(client, { ...time, log: silentLog });

  const locale = locales.localeOf('U1');
  await time.pass(1_500);

  expect(await locale).toBeNull();
});
