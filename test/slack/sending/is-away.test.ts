import { WebClient } from '@slack/web-api';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createSdkLogger } from '../../../src/slack/sdk-logger.ts';
import { createIsAway } from '../../../src/slack/sending/is-away.ts';
import { createWrittenLog } from '../../support/slack/written-log.ts';

const USERS_INFO = 'https://slack.com/api/users.info';
const NOW = new Date('2026-11-20T09:00:00Z');
const SOON = NOW.getTime() / 1000 + 60;

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Asks a Slack that answers this. */
function asking(answer: object) {
  const log = createWrittenLog();
  server.use(http.post(USERS_INFO, () => HttpResponse.json(answer)));
  const client = new WebClient('xoxb-1', {
    // The client keeps the fetch of its birth, which would be the one from before msw.
    fetch: (url, init) => fetch(url, init),
    retryConfig: { retries: 0 },
    logger: createSdkLogger(log),
  });
  return { log, isAway: createIsAway(client, { clock: () => NOW, log }) };
}

describe('whether a member is away', () => {
  test.each([
    [{ deleted: true, profile: {} }, true],
    [{ profile: { status_emoji: ':palm_tree:' } }, true],
    [{ profile: { status_emoji: ':face_with_thermometer:' } }, true],
    [{ profile: { status_emoji: ':spiral_calendar_pad:', status_text: 'In a meeting' } }, false],
    [{ profile: { status_text: 'OOO until Monday' } }, true],
    [{ profile: { status_text: 'op vakantie' } }, true],
    [{ profile: { status_text: 'vrijwilliger' } }, false],
    [{ profile: { status_emoji: ':palm_tree:', status_expiration: SOON } }, true],
    [{ profile: { status_emoji: ':palm_tree:', status_expiration: SOON - 120 } }, false],
    [{ profile: {} }, false],
  ])('follows from what Slack shows: %j', async (user, expected) => {
    expect(await asking({ ok: true, user }).isAway('U0ANNA')).toBe(expected);
  });

  test('is not known where Slack does not tell, and no story waits for that', async () => {
    const { isAway, log } = asking({ ok: false, error: 'user_not_found' });

    expect(await isAway('U0ANNA')).toBe(false);
    expect(log.lines.join()).toContain('did not tell');
  });
});
