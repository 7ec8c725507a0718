import type { Job, Slot } from '../core/time/slot.ts';
import type { TeamStore } from '../ports/keeping.ts';
import type { SlotOutcome, SlotStore } from '../ports/slots.ts';
import type { Clock, Log } from '../ports/world.ts';
import type { RunJob } from './run-job.ts';

/** Longer than any job takes; a slot whose holder died is free again after it. */
const LEASE_MS = 5 * 60_000;

/** Runs a slot once, whoever else tries: `taken` when it was done or is being done elsewhere. */
export type RunSlot<J extends Job = Job> = (
  slot: Slot<J>,
  due: { readonly isLate: boolean },
) => Promise<SlotOutcome | 'taken'>;

/** Claim, run, record. A job that throws is recorded and logged as failed, and may run again. */
export function createRunSlot<J extends Job>(world: {
  readonly slots: SlotStore;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly jobs: Readonly<Record<J, RunJob>>;
  readonly clock: Clock;
  readonly log: Log;
}): RunSlot<J> {
  const { slots, teams, jobs, clock, log } = world;

  return async function runSlot({ job, teamId, on }, { isLate }) {
    const slot = { job, teamId, on };
    if (!(await slots.claim(slot, { now: clock(), leaseMs: LEASE_MS }))) {
      return 'taken';
    }

    const outcome = await outcomeOf(slot, isLate);
    await slots.finish(slot, outcome, clock());
    log.info('slot finished', { ...slot, ...outcome });
    return outcome;
  };

  async function outcomeOf({ job, teamId, on }: Slot<J>, isLate: boolean): Promise<SlotOutcome> {
    try {
      const team = await teams.byId(teamId);
      return team === null
        ? { kind: 'quiet', why: 'the team is gone' }
        : await jobs[job](team, { on, isLate });
    } catch (error) {
      log.error('slot failed', { job, teamId, on, cause: error });
      return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
  }
}
