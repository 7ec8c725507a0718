import { quotedIn } from '../core/digest/quoted-in.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import { HEARD_DAYS } from '../core/feedback/now-and-usual.ts';
import { chooseStory as chooseAmong } from '../core/stories/choose-story.ts';
import { contextOf } from '../core/stories/context-of.ts';
import type { Story } from '../core/stories/story.ts';
import { mayBeShown } from '../core/teams/may-be-shown.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type {
  ChannelStore,
  FeedbackStore,
  JourneyStore,
  ShownIn,
  StoryStore,
} from '../ports/keeping.ts';
import type { AssembleDigest } from './assemble-digest.ts';

/** More than a team hears in ninety days, but for the very largest: theirs is chosen among these. */
const MOST_HEARD = 10_000;

/** More stories than are told in the time a piece of feedback stays eligible. */
const RECENT_STORIES = 30;

/** A team's customer story of a date, as far as it may be told somewhere. */
type ChosenStory =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'none' }
  /** It was said in a private channel, and is told there alone. */
  | { readonly kind: 'told elsewhere' };

/** The story of a team's date for whoever is in a channel: the same on every call of that day. */
export type ChooseStory = (team: Team, on: LocalDate, shownIn: ShownIn) => Promise<ChosenStory>;

/** Chooses a date's story the first time it is asked for, beside its digest, and keeps it. */
export function createChooseStory(world: {
  readonly feedback: Pick<FeedbackStore, 'said' | 'heardByDay' | 'alikeByDay'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly stories: Pick<StoryStore, 'on' | 'recent' | 'tell'>;
  readonly assembleDigest: AssembleDigest;
}): ChooseStory {
  const { feedback, channels, journeys, stories, assembleDigest } = world;

  return async function chooseStory(team, on, shownIn) {
    const story = await storyOf(team, on);
    if (story === null) return { kind: 'none' };
    const saidIn = await channels.byId(story.feedback.channelId);
    return saidIn !== null && mayBeShown(saidIn, shownIn)
      ? { kind: 'story', story }
      : { kind: 'told elsewhere' };
  };

  async function storyOf(team: Team, on: LocalDate): Promise<Story | null> {
    const kept = await stories.on(team.id, on);
    if (kept !== null) {
      return kept;
    }

    const period = periodEnding(on, HEARD_DAYS);
    const [said, told, quoted] = await Promise.all([
      feedback.said({ team, period, limit: MOST_HEARD, shownIn: team.channelId }),
      stories.recent(team.id, RECENT_STORIES),
      quotedOn(team, on),
    ]);
    const chosen = chooseAmong({ team, on, said, told, quoted });
    if (chosen === null) {
      return null;
    }
    const { subject, ...story } = chosen;
    const [heard, alike, allJourneys] = await Promise.all([
      feedback.heardByDay({ team, period }),
      subject === null ? [] : feedback.alikeByDay({ team, period, subject }),
      journeys.all(),
    ]);
    const context = contextOf(story.feedback, { on, heard, alike, journeys: allJourneys });
    await stories.tell({ teamId: team.id, on, ...story, context, discussed: null });
    // Somebody else may have chosen meanwhile: the one kept first is the day's story.
    return stories.on(team.id, on);
  }

  /** The digest of a date speaks of the days before, so it is the same before and after it is told. */
  async function quotedOn(team: Team, on: LocalDate): Promise<readonly Feedback[]> {
    const { kind, digest } = await assembleDigest(team, on, team.channelId);
    return kind === 'publish' ? quotedIn(digest) : [];
  }
}
