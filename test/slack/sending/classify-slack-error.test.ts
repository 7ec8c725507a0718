import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, test } from 'vitest';
import { classifySlackError } from '../../../src/slack/sending/classify-slack-error.ts';

const platform = (error: string, more = {}) =>
  new WebAPIPlatformError({ ok: false, error, ...more });
const failed = (code: string) =>
  new WebAPIRequestError(new TypeError('fetch failed', { cause: { code } }));

describe("Slack's error codes", () => {
  test.each([
    ...['channel_not_found', 'not_in_channel', 'is_archived'],
    ...['restricted_action', 'user_not_found', 'messages_tab_disabled'],
  ])('%s: the target is gone', (code) => {
    expect(classifySlackError(platform(code))).toEqual({ kind: 'no target', why: code });
  });

  test.each([
    ...['invalid_auth', 'not_authed', 'token_expired', 'token_revoked', 'account_inactive'],
    ...['missing_scope', 'org_login_required', 'accesslimited'],
  ])('%s: it is the app, and no channel is switched off for it', (code) => {
    expect(classifySlackError(platform(code))).toEqual({ kind: 'not now', why: code });
  });

  test.each(['service_unavailable', 'request_timeout', 'team_added_to_org'])(
    '%s: it may work later',
    (code) => {
      expect(classifySlackError(platform(code))).toEqual({ kind: 'not now', why: code });
    },
  );

  test.each(['internal_error', 'fatal_error'])('%s: it may have arrived', (code) => {
    expect(classifySlackError(platform(code))).toEqual({ kind: 'in doubt', why: code });
  });

  test.each(['invalid_blocks', 'msg_too_long', 'no_text', 'constructor', 'some_new_code'])(
    '%s: it is the message',
    (code) => {
      expect(classifySlackError(platform(code))).toEqual({ kind: 'refused', why: code });
    },
  );

  test('ratelimited: after as long as Slack says, else after half a minute', () => {
    const told = platform('ratelimited', { response_metadata: { retryAfter: 7 } });

    expect(classifySlackError(told)).toEqual({ kind: 'rate limited', retryAfterMs: 7_000 });
    expect(classifySlackError(platform('ratelimited'))).toEqual({
      ...{ kind: 'rate limited', retryAfterMs: 30_000 },
    });
  });

  test('a page of HTML in place of a code leaves doubt, and is not repeated', () => {
    const delivery = classifySlackError(platform(`<html>${'x'.repeat(9_000)}</html>`));

    expect(delivery).toEqual({ kind: 'in doubt', why: 'Slack’s answer is unreadable' });
  });
});

test('a 429 waits for as long as Slack says', () => {
  expect(classifySlackError(new WebAPIRateLimitedError(30))).toEqual({
    ...{ kind: 'rate limited', retryAfterMs: 30_000 },
  });
});

test('a 429 that does not say how long waits for half a minute', () => {
  const error = new Error('Retry header did not contain a valid timeout (url: x)');

  expect(classifySlackError(error)).toEqual({ kind: 'rate limited', retryAfterMs: 30_000 });
});

test.each([
  [500, 'in doubt'],
  [502, 'in doubt'],
  [503, 'in doubt'],
  [403, 'not now'],
  [407, 'not now'],
])('HTTP %i is %s', (status, kind) => {
  const error = new WebAPIHTTPError(status, '', {}, '<html>');

  expect(classifySlackError(error)).toEqual({ kind, why: `HTTP ${status}` });
});

test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
  '%s: it never got there',
  (code) => {
    expect(classifySlackError(failed(code))).toEqual({ kind: 'not now', why: code });
  },
);

test.each(['ECONNRESET', 'UND_ERR_SOCKET'])('%s: it may have arrived', (code) => {
  expect(classifySlackError(failed(code))).toEqual({ kind: 'in doubt', why: code });
});

test('a timeout, and whatever is not known, leaves doubt', () => {
  const timeout = new WebAPIRequestError(new DOMException('too long', 'TimeoutError'));

  expect(classifySlackError(timeout)).toEqual({ kind: 'in doubt', why: 'TimeoutError' });
  expect(classifySlackError(new RangeError('odd'))).toEqual({
    kind: 'in doubt',
    why: 'RangeError',
  });
  expect(classifySlackError('odd')).toEqual({ kind: 'in doubt', why: 'unknown error' });
});
