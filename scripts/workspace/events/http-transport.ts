import { createHmac } from 'node:crypto';
import type { Parcel, Receipt, Transport } from './parcel.ts';

/** Signed HTTP requests to the app's request URL, as Slack's Events API makes them. */
export function createHttpTransport(options: {
  readonly url: string;
  readonly signingSecret: string;
  readonly ackTimeoutMs: number;
  readonly now: () => Date;
}): Transport {
  return {
    async deliver(parcel) {
      const body = toBody(parcel);
      const timestamp = String(Math.floor(options.now().getTime() / 1000));
      const signed = createHmac('sha256', options.signingSecret)
        .update(`v0:${timestamp}:${body}`)
        .digest('hex');
      try {
        const response = await fetch(options.url, {
          method: 'POST',
          body,
          headers: {
            'content-type':
              parcel.kind === 'events_api'
                ? 'application/json'
                : 'application/x-www-form-urlencoded',
            'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
            'x-slack-request-timestamp': timestamp,
            'x-slack-signature': `v0=${signed}`,
            ...retryHeaders(parcel),
          },
          redirect: 'manual',
          signal: AbortSignal.timeout(options.ackTimeoutMs),
        });
        return toReceipt(response, await response.text());
      } catch (error) {
        const isTimeout = error instanceof Error && error.name === 'TimeoutError';
        const reason = isTimeout ? 'http_timeout' : 'connection_failed';
        return { isAcked: false, reason, mayRetry: true };
      }
    },
  };
}

function toBody({ kind, payload }: Parcel): string {
  if (kind === 'events_api') return JSON.stringify(payload);
  if (kind === 'interactive') {
    return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  }
  const fields = Object.entries(payload).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(Object.fromEntries(fields)).toString();
}

function retryHeaders({ attempt, retryReason }: Parcel): Record<string, string> {
  if (attempt === 0) return {};
  return { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': retryReason };
}

function toReceipt(response: Response, text: string): Receipt {
  if (!response.ok) {
    const mayRetry = response.headers.get('x-slack-no-retry') !== '1';
    return { isAcked: false, reason: 'http_error', mayRetry };
  }
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (text === '') return { isAcked: true, answer: undefined };
  if (!isJson) return { isAcked: true, answer: { text } };
  try {
    return { isAcked: true, answer: JSON.parse(text) };
  } catch {
    return { isAcked: false, reason: 'http_error', mayRetry: true };
  }
}
