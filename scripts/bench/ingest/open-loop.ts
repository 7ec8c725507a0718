import { setTimeout as pause } from 'node:timers/promises';
import type { SignedLine } from '../load/signed-line.ts';

/** One event of a load, and how it went. */
export interface Sent {
  readonly isAcked: boolean;
  readonly why: string;
  /** From the moment it was due, not from when a busy sender got round to it. */
  readonly ms: number;
}

/** Sends each body when it is due, `rate` a second, whether or not those before were answered. */
export async function sendOpenLoop(
  bodies: readonly string[],
  to: {
    readonly line: SignedLine;
    readonly rate: number;
    readonly onSent: (count: number) => void;
  },
): Promise<readonly Sent[]> {
  const startedAt = performance.now();
  const sending: Promise<Sent>[] = [];
  for (const [index, body] of bodies.entries()) {
    const dueAt = startedAt + (1_000 * index) / to.rate;
    const waitMs = dueAt - performance.now();
    if (waitMs > 0) await pause(waitMs);
    sending.push(send(body, dueAt, to.line));
    to.onSent(index + 1);
  }
  return Promise.all(sending);
}

async function send(body: string, dueAt: number, line: SignedLine): Promise<Sent> {
  const receipt = await line.deliver(body);
  return { ...receipt, ms: performance.now() - dueAt };
}
