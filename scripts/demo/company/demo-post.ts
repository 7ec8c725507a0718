import type { StatedScore } from '../../../src/core/scores/score.ts';

/** One message of the demo, as somebody posts it in a team's channel. */
export interface DemoPost {
  readonly at: Date;
  /** Without the `#`. */
  readonly channel: string;
  /** A member's name, or the survey tool's for an answer. */
  readonly by: string;
  /** Empty for an answer without a comment. */
  readonly text: string;
  readonly answer: SurveyAnswer | null;
  readonly replies: readonly DemoReply[];
  /** What the text becomes when its author edits it. */
  readonly editedTo: string | null;
}

/** What a customer answered to a survey tool. */
export interface SurveyAnswer extends StatedScore {
  readonly form: 'label' | 'stars';
  readonly touchpoint: string;
  readonly segment: string;
}

export interface DemoReply {
  readonly at: Date;
  readonly by: string;
  readonly text: string;
}
