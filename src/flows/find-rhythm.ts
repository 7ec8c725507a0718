import type { TeamRhythm } from '../core/habits/habit.ts';
import { rhythmOn } from '../core/habits/rhythm.ts';
import { storyDaysOf } from '../core/habits/story-day.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { HabitStore } from '../ports/habits.ts';
import type { OutboxStore } from '../ports/sending.ts';
import { postKey } from './post-key.ts';

/** How often a team is told a story, as far as is known on a date. */
export type FindRhythm = (teamId: string, on: LocalDate) => Promise<TeamRhythm>;

/** A story that could not be delivered was ignored by nobody: that is noted first. */
export function createFindRhythm(world: {
  readonly habits: HabitStore;
  readonly outbox: Pick<OutboxStore, 'stateOf'>;
}): FindRhythm {
  const { habits, outbox } = world;

  return async function findRhythm(teamId, on) {
    const signs = await habits.of(teamId);
    const last = storyDaysOf(signs).findLast((day) => day.posted && day.on < on);
    if (last === undefined) return { ...rhythmOn(signs, on), lastOn: null };
    const state = await outbox.stateOf(postKey({ job: 'story', teamId, on: last.on }));
    if (state !== 'dropped') return { ...rhythmOn(signs, on), lastOn: last.on };
    await habits.note({ teamId, on: last.on, kind: 'undelivered' });
    return findRhythm(teamId, on);
  };
}
