import { localDateOf } from '../../src/core/time/local-date-of.ts';
import { JOBS } from '../../src/core/time/slot.ts';
import { createReader } from '../../src/reading/create-reader.ts';
import type { Store } from '../../src/store/store.ts';
import { createJobs } from '../job/create-jobs.ts';
import { QUIET_LOG } from './quiet-log.ts';

/** Does for every team what the clock does in the course of a day: dips, digest, story. */
export async function tellTheDay(
  store: Store,
  world: { readonly workspaceUrl: string; readonly now: Date },
): Promise<void> {
  const { workspaceUrl, now } = world;
  const reader = createReader();
  const clock = () => now;
  const jobs = createJobs({ stores: store, workspaceUrl, reader, clock, log: QUIET_LOG });
  for (const team of await store.teams.all()) {
    for (const job of JOBS) {
      const slot = { job, teamId: team.id, on: localDateOf(now, team.timeZone) };
      const outcome = await jobs.run(slot, { isLate: false });
      if (outcome !== 'taken' && outcome.kind === 'failed') {
        throw new Error(`The ${job} of ${team.name} failed: ${outcome.why}`);
      }
    }
  }
}
