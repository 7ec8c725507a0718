import type { Feedback } from '../feedback/feedback.ts';
import type { LocalDate } from '../time/period.ts';

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
  /** One to three whole sentences of the customer's own words, 15 to 60 words, never changed. */
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
  /** Who said that the team discussed it, and when; null until somebody did. */
  readonly discussed: { readonly by: string; readonly at: Date } | null;
}
