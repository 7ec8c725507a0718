import { type DueSlot, dueSlots } from '../core/time/due-slots.ts';
import { jobsOf } from '../core/time/jobs-of.ts';
import type { RunSlot } from '../flows/run-slot.ts';
import type { TeamStore } from '../ports/keeping.ts';
import type { Clock, Log } from '../ports/world.ts';

const MINUTE_MS = 60_000;

/**
 * Looks once at the clock: runs every slot of every team whose time has come, one after another,
 * the longest due first, so that a digest that is caught up knows the dips of its day.
 */
export function createTick(world: {
  readonly teams: Pick<TeamStore, 'all'>;
  readonly runSlot: RunSlot;
  readonly clock: Clock;
  readonly log: Log;
}): () => Promise<void> {
  const { teams, runSlot, clock, log } = world;
  /** When to look at a slot again; never (Infinity) once it is settled. Only slots still due. */
  let again: ReadonlyMap<string, number> = new Map();

  return async function tick() {
    const now = clock();
    const all = await teams.all();
    const due = all.flatMap((team) => dueSlots(team, now, jobsOf(team, all)));
    const next = new Map<string, number>();
    for (const slot of due) {
      const key = `${slot.job}:${slot.teamId}:${slot.on}`;
      const notBefore = again.get(key) ?? 0;
      next.set(key, notBefore > now.getTime() ? notBefore : await run(slot, now));
    }
    again = next;
  };

  async function run(slot: DueSlot, now: Date): Promise<number> {
    try {
      const outcome = await runSlot(slot, slot);
      if (outcome === 'taken') {
        return 0;
      }
      return outcome.kind === 'failed' ? retryAt(slot, now) : Number.POSITIVE_INFINITY;
    } catch (error) {
      // The slot could not even be claimed or recorded; the other slots may fare better.
      const { job, teamId, on } = slot;
      log.error('slot could not be run', { job, teamId, on, cause: error });
      return retryAt(slot, now);
    }
  }
}

/** Waits as long again as the slot is overdue: after 1, 2, 4, 8... minutes, while it is due. */
function retryAt({ dueAt }: DueSlot, now: Date): number {
  return now.getTime() + Math.max(MINUTE_MS, now.getTime() - dueAt.getTime());
}
