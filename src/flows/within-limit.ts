import type { Wait } from '../ports/world.ts';

/** Long: whatever is called has a limit of its own, and this ends the wait where one had not. */
const LIMIT_MS = 15 * 60_000;

/**
 * Rejects when work takes longer than fifteen minutes. The work itself goes on, so this is only
 * for what may be done a second time beside it.
 */
export async function withinLimit(work: Promise<void>, wait: Wait): Promise<void> {
  const done = new AbortController();
  const limit = wait(LIMIT_MS, done.signal).then(() => {
    if (!done.signal.aborted) throw new Error(`took longer than ${LIMIT_MS} ms`);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    done.abort();
  }
}
