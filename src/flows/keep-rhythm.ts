import { isStoryDue } from '../core/habits/is-story-due.ts';
import type { Rhythm } from '../core/habits/rhythm.ts';
import type { QuietReason } from '../core/teams/quiet-reason.ts';
import type { HabitStore } from '../ports/habits.ts';
import type { FindRhythm } from './find-rhythm.ts';
import type { RunJob } from './run-job.ts';

/** Why a rhythm leaves a meeting without a story; asking is as rare as weekly. */
const WHY = {
  'twice a week': 'twice a week',
  weekly: 'weekly',
  asking: 'weekly',
  stopped: 'stopped',
} as const satisfies Record<Exclude<Rhythm, 'every meeting'>, QuietReason>;

/** Tells a team its story, but not more often than it is looked at; that it was told is noted. */
export function keepRhythm(
  { habits, findRhythm }: { readonly habits: HabitStore; readonly findRhythm: FindRhythm },
  job: RunJob,
): RunJob {
  return async function runInRhythm(team, due) {
    const { rhythm, lastOn } = await findRhythm(team.id, due.on);
    if (rhythm !== 'every meeting' && !isStoryDue(rhythm, lastOn, due.on)) {
      return { kind: 'quiet', why: WHY[rhythm] };
    }
    const outcome = await job(team, due);
    if (outcome.kind === 'posted') {
      await habits.note({ teamId: team.id, on: due.on, kind: 'told' });
    }
    return outcome;
  };
}
