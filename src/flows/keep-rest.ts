import type { QuietReason } from '../core/teams/quiet-reason.ts';
import type { RestOn } from './rest-on.ts';
import type { RunJob } from './run-job.ts';

/** Does a job as ever, but not on a date on which its team rests. */
export function keepRest(restOn: RestOn, job: RunJob): RunJob {
  return async function runUnlessResting(team, due) {
    const rest = await restOn(team, due.on);
    return rest === null ? job(team, due) : { kind: 'quiet', why: rest.kind satisfies QuietReason };
  };
}
