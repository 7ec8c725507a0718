import type { Feedback } from '../feedback/feedback.ts';

/** A success, and who were behind it. */
export interface Success {
  readonly feedback: Feedback;
  /** The team that looked after it, or heard it told. */
  readonly teamId: string;
  /** Members, never empty. */
  readonly credits: readonly string[];
  /** The member who thanked them; null while nobody did. */
  readonly thankedBy: string | null;
}
