import type { DipStore } from '../ports/keeping.ts';
import type { LookForDips } from './look-for-dips.ts';
import type { RunJob } from './run-job.ts';

/** Looks for dips in a team's scores and keeps them: opens new ones, rebases those that stayed. */
export function createFindDips(world: {
  readonly lookForDips: LookForDips;
  readonly dips: DipStore;
}): RunJob {
  const { lookForDips, dips } = world;

  return async function findDips(team, { on }) {
    const { opened, rebased } = await lookForDips(team, on);
    await Promise.all([
      ...rebased.map((dip) => dips.rebase(dip)),
      ...opened.map((dip) => dips.open(dip)),
    ]);
    const metrics = opened.map(({ metric }) => metric.toUpperCase()).join(', ');
    return { kind: 'quiet', why: opened.length > 0 ? `new dip: ${metrics}` : 'no new dip' };
  };
}
