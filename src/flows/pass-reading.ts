import type { StoryHabit } from '../core/habits/habit.ts';
import type { Story } from '../core/stories/story.ts';
import type { Team } from '../core/teams/team.ts';
import type { PresenterStore } from '../ports/habits.ts';
import type { StoryStore, TeamStore } from '../ports/keeping.ts';
import type { DescribeHabit } from './describe-habit.ts';
import type { FindReader } from './find-reader.ts';

/**
 * Has somebody else read a story aloud in place of a member; done again it changes nothing. Null
 * where the story is gone.
 */
export type PassReading = (
  which: Pick<Story, 'teamId' | 'on'>,
  userId: string,
) => Promise<{ readonly story: Story; readonly team: Team; readonly habit: StoryHabit } | null>;

export function createPassReading(world: {
  readonly presenters: Pick<PresenterStore, 'pass'>;
  readonly stories: Pick<StoryStore, 'on'>;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly findReader: FindReader;
  readonly describeHabit: DescribeHabit;
}): PassReading {
  const { presenters, stories, teams, findReader, describeHabit } = world;

  return async function passReading({ teamId, on }, userId) {
    const [story, team] = await Promise.all([stories.on(teamId, on), teams.byId(teamId)]);
    if (story === null || team === null) return null;
    await presenters.pass({ teamId, on, userId });
    // Also where it was passed on before: whoever did may not have got to finding the next one.
    await findReader(teamId, on);
    return { story, team, habit: await describeHabit(story, team) };
  };
}
