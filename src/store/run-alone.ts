import { setTimeout as sleep } from 'node:timers/promises';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { AlertStore } from '../ports/watching.ts';

/** Whoever finds or tells alerts holds this advisory lock; the number is Earshot's own. */
const ALERTING = 4_711_007;

/** Longer than a workspace takes that is watched for the first time. */
const ALONE_MS = 20 * 60_000;

/** How soon who waits looks again: waiting in a statement would run into its time limit. */
const LOOK_AGAIN_MS = 250;

/** Lets one at a time work at alerts; the lock goes with the connection of who is killed. */
export function createRunAlone(prisma: PrismaClient): AlertStore['alone'] {
  /** Null where somebody else is at it. */
  function whereFree<T>(run: () => Promise<T>): Promise<{ readonly done: T } | null> {
    return prisma.$transaction(
      async (within) => {
        const [lock] = await within.$queryRaw<{ isFree: boolean }[]>`
          SELECT pg_try_advisory_xact_lock(${ALERTING}::bigint) AS "isFree"`;
        return lock?.isFree ? { done: await run() } : null;
      },
      { timeout: ALONE_MS },
    );
  }

  return async function runAlone(run) {
    for (;;) {
      const ran = await whereFree(run);
      if (ran !== null) return ran.done;
      await sleep(LOOK_AGAIN_MS);
    }
  };
}
