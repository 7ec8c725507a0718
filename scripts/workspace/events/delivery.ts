import { randomUUID } from 'node:crypto';
import type { Fields } from '../http/fields.ts';
import type { Parcel, Receipt, Transport } from './parcel.ts';

/** Slack's own: almost at once, after a minute, after five. */
export const slackRetryDelaysMs: readonly number[] = [0, 60_000, 300_000];

export interface DeliveryCounts {
  /** Events, each counted once however often it was tried. */
  readonly sent: number;
  readonly acked: number;
  /** Attempts after the first. */
  readonly retried: number;
  /** Under way, or waiting for their next attempt. */
  readonly pending: number;
  /** Given up after the last retry. */
  readonly failed: number;
  /** How long each acknowledged attempt took, newest last, at most the last 100,000. */
  readonly ackLatenciesMs: readonly number[];
}

export interface Delivery {
  /** Sends an event, trying again on Slack's schedule until it is acknowledged. */
  send(body: Fields): void;
  /** Asks for an answer to a command or an interaction: once, as Slack. */
  ask(kind: 'slash_commands' | 'interactive', payload: Fields): Promise<Receipt>;
  counts(): DeliveryCounts;
  /** Resolves when nothing is pending. */
  idle(): Promise<void>;
  stop(): void;
}

const latenciesKept = 100_000;

export function createDelivery(options: {
  readonly transport: () => Transport;
  readonly retryDelaysMs: readonly number[];
}): Delivery {
  const { transport, retryDelaysMs } = options;
  const tally = { sent: 0, acked: 0, retried: 0, pending: 0, failed: 0 };
  const latencies: number[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let waiting: (() => void)[] = [];
  let isStopped = false;

  function settle(outcome: 'acked' | 'failed'): void {
    tally[outcome] += 1;
    tally.pending -= 1;
    if (tally.pending > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  async function attempt(parcel: Parcel): Promise<void> {
    const startedAt = performance.now();
    const receipt = await transport().deliver(parcel);
    if (receipt.isAcked) {
      latencies.push(performance.now() - startedAt);
      if (latencies.length > latenciesKept) latencies.shift();
      return settle('acked');
    }
    const delayMs = retryDelaysMs[parcel.attempt];
    if (isStopped || delayMs === undefined || !receipt.mayRetry) return settle('failed');
    const next = { ...parcel, attempt: parcel.attempt + 1, retryReason: receipt.reason };
    const timer = setTimeout(() => {
      timers.delete(timer);
      tally.retried += 1;
      void attempt(next);
    }, delayMs);
    timers.add(timer);
  }

  return {
    send(payload) {
      tally.sent += 1;
      tally.pending += 1;
      const envelopeId = randomUUID();
      void attempt({ envelopeId, kind: 'events_api', payload, attempt: 0, retryReason: '' });
    },
    ask: (kind, payload) =>
      transport().deliver({
        envelopeId: randomUUID(),
        kind,
        payload,
        attempt: 0,
        retryReason: '',
      }),
    counts: () => ({ ...tally, ackLatenciesMs: [...latencies] }),
    idle: () =>
      tally.pending === 0
        ? Promise.resolve()
        : new Promise((resolve) => void waiting.push(resolve)),
    stop() {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
      for (const resolve of waiting) resolve();
    },
  };
}
