import type { Feedback } from '../feedback/feedback.ts';
import type { StatedScore } from './score.ts';

/** One very bad answer at a moment of truth, as a team is told of it at once. */
export interface BadAnswer {
  readonly feedbackId: string;
  readonly score: StatedScore;
  /** The name of the touchpoint. */
  readonly touchpoint: string;
  /** What the customer said; null where that may not be shown in the team's channel. */
  readonly feedback: Feedback | null;
  /** The member who looks after it. */
  readonly takenBy: string | null;
}
