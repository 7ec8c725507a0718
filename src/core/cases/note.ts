/** One line that a member wrote about a piece of feedback, whether it has a case or not. */
export interface Note {
  readonly feedbackId: string;
  /** A member. */
  readonly by: string;
  readonly at: Date;
  readonly text: string;
}
