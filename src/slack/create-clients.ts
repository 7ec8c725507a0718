import type { Logger } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Log } from '../ports/world.ts';
import { createGuardedFetch } from './guarded-fetch.ts';
import { createSdkLogger } from './sdk-logger.ts';

/** How Slack's Web API is called. */
export interface Clients {
  /** For what a person waits for: tries again, briefly. */
  readonly interactive: WebClientOptions;
  /** For Socket Mode, which has a pace of its own for trying again. */
  readonly once: WebClientOptions & { readonly logger: Logger };
  /** For posts, which must not be sent twice, and for whatever is repeated by its own flow. */
  readonly steady: WebClient;
  readonly fetch: NonNullable<WebClientOptions['fetch']>;
}

/** The SDK's default is to wait for ever. */
const TIMEOUT_MS = 10_000;

/** A trigger lives for three seconds: two more tries, and then the answer is that it failed. */
const BRIEFLY = { retries: 2, minTimeout: 200, maxTimeout: 1_000, randomize: true };

export function createClients(
  { botToken, apiUrl }: { readonly botToken: string; readonly apiUrl: string | null },
  log: Log,
): Clients {
  const fetch = createGuardedFetch(apiUrl);
  const common = {
    ...(apiUrl !== null && { slackApiUrl: apiUrl }),
    timeout: TIMEOUT_MS,
    // One 429 otherwise pauses every call of the client, whatever channel it is for.
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: createSdkLogger(log),
    fetch,
  } satisfies WebClientOptions;
  const once = { ...common, retryConfig: { retries: 0 } };
  return {
    interactive: { ...common, retryConfig: BRIEFLY },
    once,
    steady: new WebClient(botToken, once),
    fetch,
  };
}
