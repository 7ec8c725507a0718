import type { Story } from '../core/stories/story.ts';
import type { Team } from '../core/teams/team.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';
import type { DescribeHabit } from './describe-habit.ts';
import { postKey } from './post-key.ts';

/** What the message of a date's story shows: the story as it is, or who found it not suitable. */
type StoryNow = { readonly story: Story } | { readonly foundUnfitBy: string };

/** Shows the message that a team's story was told with as things are now; nothing before that. */
export type ShowStory = (
  at: Pick<Story, 'on'> & { readonly team: Team; readonly isLate: boolean },
  now: StoryNow,
) => Promise<void>;

export function createShowStory(world: {
  readonly outbox: Pick<OutboxStore, 'tsOf' | 'edit'>;
  readonly composer: Pick<Composer, 'story' | 'storyGone'>;
  readonly describeHabit: DescribeHabit;
  readonly clock: Clock;
}): ShowStory {
  const { outbox, composer, describeHabit, clock } = world;

  return async function showStory({ team, on, isLate }, now) {
    const ts = await outbox.tsOf(postKey({ job: 'story', teamId: team.id, on }));
    if (ts === null) return;
    const message =
      'story' in now
        ? composer.story(now.story, { team, isLate, habit: await describeHabit(now.story, team) })
        : composer.storyGone(now.foundUnfitBy, { team });
    await outbox.edit({ channelId: team.channelId, ts, message }, clock());
  };
}
