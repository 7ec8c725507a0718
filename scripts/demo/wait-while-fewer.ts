import { setTimeout as pause } from 'node:timers/promises';

const STEP_MS = 200;

/**
 * Asks again and again how many are left, until none are; null means that this is not known now.
 * However long it takes, it throws only when they did not become fewer for `patienceMs`.
 */
export async function waitWhileFewer(
  what: string,
  patienceMs: number,
  countLeft: () => Promise<number | null>,
): Promise<void> {
  let fewest = Number.POSITIVE_INFINITY;
  for (let until = performance.now() + patienceMs; performance.now() < until; ) {
    const left = await countLeft();
    if (left === 0) return;
    if (left !== null && left < fewest) {
      fewest = left;
      until = performance.now() + patienceMs;
    }
    await pause(STEP_MS);
  }
  const left = Number.isFinite(fewest) ? `: ${fewest.toLocaleString('en')} left` : '';
  throw new Error(`${what} stood still for ${Math.round(patienceMs / 1000)} seconds${left}`);
}
