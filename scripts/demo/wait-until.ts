import { setTimeout as pause } from 'node:timers/promises';

const STEP_MS = 200;

/** Asks again and again until the answer is neither null nor false; throws after `limitMs`. */
export async function waitUntil<T>(
  what: string,
  limitMs: number,
  ask: () => Promise<T | null | false>,
): Promise<T> {
  for (const until = performance.now() + limitMs; performance.now() < until; ) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    await pause(STEP_MS);
  }
  throw new Error(`${what} did not happen within ${Math.round(limitMs / 1000)} seconds`);
}
