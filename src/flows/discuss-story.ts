import type { Story } from '../core/stories/story.ts';
import type { Team } from '../core/teams/team.ts';
import type { HabitStore } from '../ports/habits.ts';
import type { StoryStore, TeamStore } from '../ports/keeping.ts';
import type { Clock } from '../ports/world.ts';

type DiscussedStory =
  | { readonly kind: 'noted'; readonly story: Story; readonly team: Team }
  /** Somebody else was first; the story says who. */
  | { readonly kind: 'already'; readonly story: Story; readonly team: Team; readonly by: string }
  | { readonly kind: 'gone' };

/** Notes that a team discussed its story; the first to say so is kept. */
export type DiscussStory = (
  which: Pick<Story, 'teamId' | 'on'>,
  by: string,
) => Promise<DiscussedStory>;

export function createDiscussStory(world: {
  readonly stories: Pick<StoryStore, 'on' | 'discussed'>;
  readonly habits: Pick<HabitStore, 'note'>;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly clock: Clock;
}): DiscussStory {
  const { stories, habits, teams, clock } = world;

  return async function discussStory(which, by) {
    await stories.discussed(which, { by, at: clock() });
    const [story, team] = await Promise.all([
      stories.on(which.teamId, which.on),
      teams.byId(which.teamId),
    ]);
    if (story === null || team === null || story.discussed === null) return { kind: 'gone' };
    await habits.note({ teamId: team.id, on: story.on, kind: 'discussed' });
    // Who presses twice, or is delivered twice, is the one who noted it both times.
    const first = story.discussed.by;
    return first === by
      ? { kind: 'noted', story, team }
      : { kind: 'already', story, team, by: first };
  };
}
