import type { Story } from '../core/stories/story.ts';
import { mayBeShown } from '../core/teams/may-be-shown.ts';
import type { QuietReason } from '../core/teams/quiet-reason.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { ChannelStore, ShownIn } from '../ports/keeping.ts';
import { createPickStory, type StoryWorld } from './pick-story.ts';

/** A team's customer story of a date, as far as it may be told somewhere. */
type ChosenStory =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'none'; readonly why: QuietReason }
  /** It was said in a private channel, and is told there alone. */
  | { readonly kind: 'told elsewhere' };

/** The story of a team's date for whoever is in a channel: the same on every call of that day. */
export type ChooseStory = (team: Team, on: LocalDate, shownIn: ShownIn) => Promise<ChosenStory>;

/** Chooses a date's story the first time it is asked for, beside its digest, and keeps it. */
export function createChooseStory(
  world: StoryWorld & { readonly channels: Pick<ChannelStore, 'byId'> },
): ChooseStory {
  const { channels, stories } = world;
  const pickStory = createPickStory(world);

  return async function chooseStory(team, on, shownIn) {
    const chosen = (await stories.on(team.id, on)) ?? (await tellOne(team, on));
    if (typeof chosen === 'string') return { kind: 'none', why: chosen };
    const saidIn = await channels.byId(chosen.feedback.channelId);
    return saidIn !== null && mayBeShown(saidIn, shownIn)
      ? { kind: 'story', story: chosen }
      : { kind: 'told elsewhere' };
  };

  async function tellOne(team: Team, on: LocalDate): Promise<Story | QuietReason> {
    const picked = await pickStory(team, on);
    if (typeof picked === 'string') return picked;
    await stories.tell(picked);
    // Somebody else may have chosen meanwhile: the one kept first is the day's story.
    return (await stories.on(team.id, on)) ?? 'no story fits';
  }
}
