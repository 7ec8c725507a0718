import type { Asked, Job, Slot } from '../../../src/core/time/slot.ts';
import type { FinishedSlot, SlotStore } from '../../../src/ports/slots.ts';

interface Run extends Slot<Job | Asked> {
  leasedUntil: number;
  finished: Pick<FinishedSlot, 'outcome' | 'at'> | null;
}

export function createMemorySlots(): SlotStore {
  const runs = new Map<string, Run>();
  const keyOf = ({ job, teamId, on }: Slot<Job | Asked>) => `${job} ${teamId} ${on}`;

  return {
    async claim({ job, teamId, on }, { now, leaseMs }) {
      const run = runs.get(keyOf({ job, teamId, on }));
      const isHeld = run !== undefined && !run.finished && run.leasedUntil > now.getTime();
      const isFinished = run?.finished && run.finished.outcome.kind !== 'failed';
      if (isHeld || isFinished) return false;
      const leasedUntil = now.getTime() + leaseMs;
      runs.set(keyOf({ job, teamId, on }), { job, teamId, on, leasedUntil, finished: null });
      return true;
    },
    async finish(slot, outcome, at) {
      const run = runs.get(keyOf(slot));
      if (run && !run.finished) run.finished = { outcome, at };
    },
    async last(job, teamId) {
      const finished = [...runs.values()]
        .filter((run) => run.job === job && run.teamId === teamId && run.finished)
        .toSorted((a, b) => b.on.localeCompare(a.on))
        .at(0);
      return finished?.finished ? { job, teamId, on: finished.on, ...finished.finished } : null;
    },
    async postedBefore({ job, teamId, on }) {
      const posted = [...runs.values()].filter(
        (run) =>
          run.job === job && run.teamId === teamId && run.finished?.outcome.kind === 'posted',
      );
      const dates = posted.map((run) => run.on).filter((date) => date < on);
      return dates.toSorted().at(-1) ?? null;
    },
    async workedBefore({ job, teamId, on }, but) {
      const worked = [...runs.values()].filter(({ finished, ...run }) => {
        const outcome = finished?.outcome;
        const isQuiet = outcome?.kind === 'quiet' && !but.some((why) => why === outcome.why);
        const isWorked = outcome?.kind === 'posted' || isQuiet;
        return run.job === job && run.teamId === teamId && run.on < on && isWorked;
      });
      const dates = worked.map((run) => run.on);
      return dates.toSorted().at(-1) ?? null;
    },
  };
}
