import type { Random } from '../../demo/company/random.ts';

/** When the app is killed. */
export interface Kill {
  /** How much of the load was sent by then, 0 to 1. */
  readonly at: number;
  /** Null: it runs. Else how long after the start that follows the kill before. */
  readonly afterStartMs: number | null;
  /** How long nobody starts it again. */
  readonly downMs: number;
}

/** Every third kill hits an app that is only just starting. */
const EARLY_EVERY = 3;
const LATEST_EARLY_MS = 1_800;
const LONGEST_DOWN_MS = 1_200;

/** Kills at random moments, spread over the load: the same seed plans the same ones. */
export function planKills(count: number, random: Random): readonly Kill[] {
  return Array.from({ length: count }, (_, k) => ({
    at: (k + 0.2 + 0.7 * random.next()) / count,
    afterStartMs: k % EARLY_EVERY === EARLY_EVERY - 1 ? random.next() * LATEST_EARLY_MS : null,
    downMs: random.next() * LONGEST_DOWN_MS,
  }));
}
