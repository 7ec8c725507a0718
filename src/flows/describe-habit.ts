import { betterTimes } from '../core/habits/better-times.ts';
import type { StoryHabit } from '../core/habits/habit.ts';
import { rhythmOn } from '../core/habits/rhythm.ts';
import { storyDaysOf } from '../core/habits/story-day.ts';
import { streakOf } from '../core/habits/streak-of.ts';
import type { Story } from '../core/stories/story.ts';
import type { Team } from '../core/teams/team.ts';
import type { HabitStore, PresenterStore } from '../ports/habits.ts';

/** What a story's message shows of the habit; the same however often it is shown that day. */
export type DescribeHabit = (
  story: Pick<Story, 'teamId' | 'on'>,
  team: Team,
) => Promise<StoryHabit>;

export function createDescribeHabit(world: {
  readonly habits: Pick<HabitStore, 'of'>;
  readonly presenters: Pick<PresenterStore, 'of'>;
}): DescribeHabit {
  return async function describeHabit({ teamId, on }, { meetingAt }) {
    const [signs, presenters] = await Promise.all([
      world.habits.of(teamId),
      world.presenters.of(teamId),
    ]);
    const { rhythm, ignored } = rhythmOn(signs, on);
    // A story that is not discussed yet is not missed yet.
    const days = storyDaysOf(signs).filter(
      (day) => day.on < on || (day.on === on && day.discussed),
    );
    return {
      streak: streakOf(days),
      isShort: rhythm !== 'every meeting',
      betterTimes: rhythm === 'asking' && ignored === 0 ? betterTimes(meetingAt) : null,
      readBy: presenters.find(({ readOn }) => readOn === on)?.userId ?? null,
    };
  };
}
