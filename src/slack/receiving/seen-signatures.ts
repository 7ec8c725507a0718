import type { Clock } from '../../ports/world.ts';

/** Remembers the signatures of requests that were taken in, to refuse the same request again. */
export interface SeenSignatures {
  has(signature: string): boolean;
  add(signature: string): void;
}

/** A signature is accepted from five minutes before its timestamp until five minutes after. */
const REMEMBERED_MS = 600_000;

/** Forgets in two generations, so that nothing is searched: each lives for 10 to 20 minutes. */
export function createSeenSignatures(clock: Clock): SeenSignatures {
  let current = new Set<string>();
  let previous = new Set<string>();
  let bornAt = clock().getTime();

  function age(): void {
    const now = clock().getTime();
    if (now - bornAt < REMEMBERED_MS) return;
    previous = now - bornAt < 2 * REMEMBERED_MS ? current : new Set();
    current = new Set();
    bornAt = now;
  }

  return {
    has(signature) {
      age();
      return current.has(signature) || previous.has(signature);
    },
    add(signature) {
      age();
      current.add(signature);
    },
  };
}
