import type { Feedback } from '../feedback/feedback.ts';
import type { Touchpoint } from '../journeys/journey.ts';

/** What a team is asked about one piece of feedback: what it is about. */
export interface Question {
  readonly feedback: Feedback;
  /** The likeliest answers, likeliest first, at most three. */
  readonly choices: readonly Pick<Touchpoint, 'id' | 'name'>[];
  /** The reader is sure and wants to hear that it is right. */
  readonly isToConfirm: boolean;
}
