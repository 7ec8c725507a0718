import type { Feedback } from '../feedback/feedback.ts';
import type { Team } from '../teams/team.ts';

/** That a member wants a piece of feedback told to a team, or told it themselves. */
export interface Nominated {
  /** A member. */
  readonly by: string;
  /** The members who helped, as the first one named them. */
  readonly credits: readonly string[];
}

/** Feedback that waits to be told to a team. */
export interface Nomination extends Nominated {
  readonly teamId: string;
  readonly feedback: Feedback;
  /** It waits for a date on which no other story is fit. */
  readonly isSpare: boolean;
}

/** Why feedback cannot be read aloud as a story. */
export type NominationFault = 'nothing to read aloud' | 'may tell who';

/** What became of nominating; `elsewhere`: it was said in a private channel that is not the team's. */
export type NominatedStory =
  | { readonly kind: 'added' | 'known'; readonly team: Team }
  | { readonly kind: 'gone' | 'not to be shared' | 'elsewhere' | NominationFault };
