import { chooseStory as chooseAmong } from '../core/stories/choose-story.ts';
import { HEARD_DAYS } from '../core/stories/context-of.ts';
import type { Story } from '../core/stories/story.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type { FeedbackStore, JourneyStore, StoryStore } from '../ports/keeping.ts';

/** More than a team hears in ninety days, but for the very largest. */
const MOST_HEARD = 10_000;

/** More stories than are told in the time a piece of feedback stays eligible. */
const RECENT_STORIES = 30;

/** The customer story of a team's date: the same on every call of that day, null when none fits. */
export type ChooseStory = (team: Team, on: LocalDate) => Promise<Story | null>;

/** Chooses a date's story the first time it is asked for, and keeps it. */
export function createChooseStory(stores: {
  readonly feedback: FeedbackStore;
  readonly journeys: JourneyStore;
  readonly stories: StoryStore;
}): ChooseStory {
  const { feedback, journeys, stories } = stores;

  return async function chooseStory(team, on) {
    const kept = await stories.on(team.id, on);
    if (kept !== null) {
      return kept;
    }

    const period = periodEnding(on, HEARD_DAYS);
    const [said, told, allJourneys] = await Promise.all([
      feedback.said({ team, period, limit: MOST_HEARD }),
      stories.recent(team.id, RECENT_STORIES),
      journeys.all(),
    ]);
    const story = chooseAmong({ team, on, said, told, journeys: allJourneys });
    if (story !== null) {
      await stories.tell(story);
    }
    // Somebody else may have chosen meanwhile: the one kept first is the day's story.
    return stories.on(team.id, on);
  };
}
