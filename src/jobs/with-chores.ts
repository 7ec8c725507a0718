import type { Log } from '../ports/world.ts';

/** Something small that is looked after each minute, whatever is due. */
export interface Chore {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** A tick that does the chores first; one that fails is logged, and nothing else waits for it. */
export function withChores(
  chores: readonly Chore[],
  tick: () => Promise<void>,
  log: Log,
): () => Promise<void> {
  return async function tickWithChores() {
    for (const { name, run } of chores) {
      await run().catch((cause: unknown) => log.error('chore failed', { chore: name, cause }));
    }
    await tick();
  };
}
