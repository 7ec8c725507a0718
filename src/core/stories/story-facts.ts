import type { Feedback } from '../feedback/feedback.ts';
import type { Journey } from '../journeys/journey.ts';
import type { Team } from '../teams/team.ts';
import type { LocalDate } from '../time/period.ts';
import type { Aside } from './aside.ts';
import type { Story } from './story.ts';
import type { StoryPiece } from './story-piece.ts';

/** A story is of these days; in as many it has to be typical, and its group's turn comes. */
export const STORY_DAYS = 30;

/** Where so little is said in them, a story has to be typical of a quarter of a year. */
const THIN_BELOW = 100;

/** The days that a story has to be typical of, by how many pieces were said in the last 30. */
export function typicalDays(saidInMonth: number): number {
  return saidInMonth < THIN_BELOW ? 90 : STORY_DAYS;
}

/** A story that was told, as far as the next one goes by it. */
export type ToldStory = Pick<Story, 'on' | 'feedback'>;

/** Everything a story is chosen from. */
export interface StoryFacts {
  readonly team: Pick<Team, 'timeZone'>;
  readonly on: LocalDate;
  /** What was said in the days up to `on` that a story has to be typical of, newest first. */
  readonly said: readonly StoryPiece[];
  /** Stories told on other dates, newest first: of 90 days, and more do no harm. */
  readonly told: readonly ToldStory[];
  /** What the team put aside, of as many days; left out where nobody can. */
  readonly asides?: readonly Aside[];
  /** What the digest of `on` quotes. */
  readonly quoted: readonly Pick<Feedback, 'channelId' | 'conversationTs'>[];
  readonly journeys: readonly Journey[];
  /** Takes personal data out of a text. */
  readonly redact: (text: string) => string;
}
