import type { WebClientOptions } from '@slack/web-api';

type Fetch = NonNullable<WebClientOptions['fetch']>;

/** Where Slack itself is called: its Web API, the addresses it gives to answer to, its files. */
const SLACK = ['https://slack.com', 'https://hooks.slack.com', 'https://files.slack.com'];

/** Bolt's `respond` sets no limit of its own. */
const TIMEOUT_MS = 10_000;

/**
 * Calls Slack and nothing else, follows no redirect and does not wait for ever: what Slack sends
 * names addresses to call back, and none of them may lead anywhere else.
 */
export function createGuardedFetch(apiUrl: string | null, fetch: Fetch = globalThis.fetch): Fetch {
  const allowed = apiUrl === null ? SLACK : [new URL(apiUrl).origin];
  return async function guardedFetch(url, init = {}) {
    const { origin } = new URL(url);
    if (!allowed.includes(origin)) throw new Error(`Not an address of Slack: ${origin}`);
    const signal = init.signal ?? AbortSignal.timeout(TIMEOUT_MS);
    return fetch(url, { ...init, redirect: 'error', signal });
  };
}
