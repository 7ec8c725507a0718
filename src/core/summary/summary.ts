import type { Feedback } from '../feedback/feedback.ts';

/** What a language model made of a team's week, as far as it could be checked. */
export interface WeekSummary {
  /** At most five. */
  readonly claims: readonly Claim[];
  /** How many pieces of feedback it was given. */
  readonly n: number;
}

/** One thing that customers say, and who said it. */
export interface Claim {
  readonly text: string;
  /** What it rests on: one to three pieces. */
  readonly citations: readonly Feedback[];
}

/** A claim as the model wrote it, unchecked; citations count the lines it was given from 1. */
export interface DraftClaim {
  readonly text: string;
  readonly citations: readonly number[];
}

/** A piece of feedback and those of its words that a model is given. */
export interface SampleLine {
  readonly feedback: Feedback;
  readonly words: string;
}
