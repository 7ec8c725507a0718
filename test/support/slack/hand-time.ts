import type { Clock, Wait } from '../../../src/ports/world.ts';

/** Time that passes only when a test says so. */
export interface HandTime {
  readonly clock: Clock;
  readonly wait: Wait;
  /** Lets time pass, waking each waiter at its moment and letting it do its work. */
  pass(ms: number): Promise<void>;
}

interface Waiter {
  readonly dueAt: number;
  readonly wake: () => void;
}

export function createHandTime(start = '2026-11-20T08:00:00Z'): HandTime {
  let now = Date.parse(start);
  const waiters = new Set<Waiter>();

  return {
    clock: () => new Date(now),
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const waiter: Waiter = {
          dueAt: now + ms,
          wake() {
            waiters.delete(waiter);
            signal?.removeEventListener('abort', waiter.wake);
            resolve();
          },
        };
        waiters.add(waiter);
        signal?.addEventListener('abort', waiter.wake);
      }),
    async pass(ms) {
      const until = now + ms;
      await settle();
      for (let next = earliest(waiters); next !== null && next.dueAt <= until; ) {
        now = Math.max(now, next.dueAt);
        next.wake();
        await settle();
        next = earliest(waiters);
      }
      now = until;
      await settle();
    },
  };
}

function earliest(waiters: ReadonlySet<Waiter>): Waiter | null {
  return [...waiters].toSorted((a, b) => a.dueAt - b.dueAt)[0] ?? null;
}

/** Lets everything that needs no time run to its end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
