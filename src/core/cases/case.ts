/** `dropped`: somebody decided that nothing will be done about it. */
export type CaseEnding = 'done' | 'dropped';

/** The follow-up of one piece of feedback, which has one at most. */
export interface Case {
  readonly feedbackId: string;
  /** The team that looks after it. */
  readonly teamId: string;
  /** A member. */
  readonly openedBy: string;
  readonly openedAt: Date;
  /** The member who follows it up; null while nobody does. */
  readonly ownerId: string | null;
  readonly state: 'open' | CaseEnding;
  /** What became of it, on one line; null where nobody said, or it is open. */
  readonly outcome: string | null;
  /** The members who helped, as whoever ended it named them. */
  readonly credits: readonly string[];
  /** Null while it is open. */
  readonly closedAt: Date | null;
  /** The member who ended it; null while it is open. */
  readonly closedBy: string | null;
}
