import type { Case } from '../cases/case.ts';
import type { Note } from '../cases/note.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { LocalDate } from '../time/period.ts';
import type { Nominated } from './nomination.ts';
import type { StoryWhy } from './story-why.ts';

/** Questions a team can discuss; the words for each live with the views. */
export type StoryQuestion =
  | 'what broke'
  | 'what would have prevented this'
  | 'how to keep this'
  | 'what would this make possible'
  | 'what did we not explain'
  | 'what would make them stay'
  | 'what does this tell us';

/** The customer story of the day: one real verbatim, chosen to be read aloud in twenty seconds. */
export interface Story {
  readonly teamId: string;
  readonly on: LocalDate;
  readonly feedback: Feedback;
  /** One to three whole sentences of the customer's own words, 15 words or more, never changed. */
  readonly extract: string;
  readonly question: StoryQuestion;
  readonly context: {
    readonly journey: string | null;
    readonly touchpoint: string | null;
    /**
     * Customers who said something about the same in the last 30 days, in words, and were as happy
     * or unhappy with it; this one included.
     */
    readonly alike: number;
    /** What is usual in 30 days; null when Earshot has not listened long enough to know. */
    readonly usuallyAlike: number | null;
  };
  /** Why this one; null of a story of before that was kept. */
  readonly why: StoryWhy | null;
  /** Who said that the team discussed it, and when; null until somebody did. */
  readonly discussed: { readonly by: string; readonly at: Date } | null;
  /** Who asked for it in place of another one of the date; null where nobody did. */
  readonly askedBy: string | null;
  /** Who wanted it told; null where Earshot chose it. */
  readonly nominated: Nominated | null;
  /** What became of what was said, as far as it is known now. */
  readonly became: { readonly case: Case | null; readonly notes: readonly Note[] };
}

/** A story before it is told: nothing came of it yet. */
export type NewStory = Omit<Story, 'nominated' | 'became'>;
