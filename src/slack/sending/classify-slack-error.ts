import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { Delivery } from '../../ports/sending.ts';
import { APP_FAULTS } from './app-faults.ts';

/** Slack did not say how long. */
const UNTOLD_RETRY_AFTER_MS = 30_000;

/** The request never left, or never got there. */
const UNREACHED = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * What Slack's error codes mean for a post; any other code means that Slack will never take it.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
const MEANINGS: Readonly<Record<string, Exclude<Delivery['kind'], 'sent' | 'refused'>>> = {
  cannot_dm_bot: 'no target',
  channel_is_limited_access: 'no target',
  channel_not_found: 'no target',
  channel_type_not_supported: 'no target',
  is_archived: 'no target',
  messages_tab_disabled: 'no target',
  not_in_channel: 'no target',
  restricted_action: 'no target',
  restricted_action_read_only_channel: 'no target',
  restricted_action_thread_locked: 'no target',
  user_disabled: 'no target',
  user_not_found: 'no target',

  message_limit_exceeded: 'rate limited',
  rate_limited: 'rate limited',
  ratelimited: 'rate limited',

  request_timeout: 'not now',
  service_unavailable: 'not now',
  team_added_to_org: 'not now',

  // "Some aspect of the operation may have succeeded before the error was raised."
  fatal_error: 'in doubt',
  internal_error: 'in doubt',
};

/** What the SDK's error, whichever it is, says about the message that was being posted. */
export function classifySlackError(error: unknown): Delivery {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'rate limited', retryAfterMs: error.retryAfter * 1_000 };
  }
  if (error instanceof WebAPIPlatformError) return fromPlatform(error);
  if (error instanceof WebAPIHTTPError) {
    // A gateway's 5xx can hide that Slack took the message; a 4xx is refused at the door.
    const kind = error.statusCode >= 500 ? 'in doubt' : 'not now';
    return { kind, why: `HTTP ${error.statusCode}` };
  }
  if (error instanceof WebAPIRequestError) return fromRequest(error);
  if (error instanceof Error && error.message.startsWith('Retry header')) {
    return { kind: 'rate limited', retryAfterMs: UNTOLD_RETRY_AFTER_MS };
  }
  return { kind: 'in doubt', why: error instanceof Error ? error.name : 'unknown error' };
}

function fromPlatform({ data }: WebAPIPlatformError): Delivery {
  // For an answer that is no JSON, an HTML page perhaps, the SDK's "code" is the whole answer.
  if (!/^[a-z][a-z_]{1,60}$/.test(data.error)) {
    return { kind: 'in doubt', why: 'Slack’s answer is unreadable' };
  }
  if (APP_FAULTS.has(data.error)) return { kind: 'not now', why: data.error };
  const kind = Object.hasOwn(MEANINGS, data.error) ? MEANINGS[data.error] : undefined;
  if (kind === undefined) return { kind: 'refused', why: data.error };
  if (kind !== 'rate limited') return { kind, why: data.error };
  const seconds = data.response_metadata?.retryAfter;
  return { kind, retryAfterMs: seconds === undefined ? UNTOLD_RETRY_AFTER_MS : seconds * 1_000 };
}

function fromRequest({ original }: WebAPIRequestError): Delivery {
  const code = codeOf(original.cause) ?? codeOf(original);
  if (code !== undefined && UNREACHED.has(code)) return { kind: 'not now', why: code };
  return { kind: 'in doubt', why: code ?? original.name };
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
