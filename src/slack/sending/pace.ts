import type { Clock, Wait } from '../../ports/world.ts';

/** Lets calls through one after another, at most `calls` of them within `perMs`. */
export function createPace(
  limit: { readonly calls: number; readonly perMs: number },
  world: { readonly clock: Clock; readonly wait: Wait },
): () => Promise<void> {
  const { clock, wait } = world;
  const takenAt: number[] = [];
  let last: Promise<void> = Promise.resolve();

  async function turn(): Promise<void> {
    if (takenAt.length >= limit.calls) {
      const oldest = takenAt.shift() ?? 0;
      const freeInMs = oldest + limit.perMs - clock().getTime();
      if (freeInMs > 0) await wait(freeInMs);
    }
    takenAt.push(clock().getTime());
  }

  return () => {
    last = last.then(turn);
    return last;
  };
}
