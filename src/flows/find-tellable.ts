import { STORY_DAYS, typicalDays } from '../core/stories/story-facts.ts';
import type { StoryPiece } from '../core/stories/story-piece.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type { FeedbackStore } from '../ports/keeping.ts';

/** More than a team hears in a month, but for the very largest: theirs is chosen among these. */
const MOST_HEARD = 10_000;

/** What customers told a team up to a date that a story may be of, and is measured by. */
export type FindTellable = (team: Team, on: LocalDate) => Promise<readonly StoryPiece[]>;

export function createFindTellable(world: {
  readonly feedback: Pick<FeedbackStore, 'tellable'>;
}): FindTellable {
  return async function findTellable(team, on) {
    const said = (days: number) =>
      world.feedback.tellable({
        ...{ team, period: periodEnding(on, days) },
        ...{ limit: MOST_HEARD, shownIn: team.channelId },
      });
    const month = await said(STORY_DAYS);
    const days = typicalDays(month.length);
    return days === STORY_DAYS ? month : said(days);
  };
}
