import { createHmac } from 'node:crypto';

/** What became of one delivery. */
interface Receipt {
  readonly isAcked: boolean;
  /** `http 503`, `TimeoutError`...; empty when it was acknowledged. */
  readonly why: string;
}

/** Signed HTTP requests to an app, as Slack's Events API makes them. */
export interface SignedLine {
  /** `retry` is 0 the first time. Never rejects. */
  deliver(body: string, retry?: number): Promise<Receipt>;
}

/** Slack waits no longer for an acknowledgement. */
const ACK_LIMIT_MS = 3_000;

export function createSignedLine(to: {
  readonly url: string;
  readonly signingSecret: string;
}): SignedLine {
  return {
    async deliver(body, retry = 0) {
      try {
        const response = await fetch(to.url, {
          method: 'POST',
          body,
          headers: { ...signed(body, to.signingSecret), ...retryHeaders(retry) },
          signal: AbortSignal.timeout(ACK_LIMIT_MS),
        });
        await response.arrayBuffer();
        return { isAcked: response.ok, why: response.ok ? '' : `http ${response.status}` };
      } catch (error) {
        return { isAcked: false, why: error instanceof Error ? error.name : String(error) };
      }
    },
  };
}

function signed(body: string, signingSecret: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', signingSecret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  return {
    'content-type': 'application/json',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${digest}`,
  };
}

function retryHeaders(retry: number): Record<string, string> {
  return retry === 0
    ? {}
    : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' };
}
