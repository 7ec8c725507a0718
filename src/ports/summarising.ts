import type { Language } from '../core/feedback/feedback.ts';
import type { DraftClaim } from '../core/summary/summary.ts';

/** A language model, somewhere else, that sums up what it is given. */
export interface Summariser {
  /** Tokens that the lines of one summary may take, by estimate. */
  readonly room: number;
  /**
   * What customers' redacted words come down to, in a language, unchecked. Throws when the model
   * does not answer in time or in form; what it throws never holds a customer's words or a key.
   */
  summarise(lines: readonly string[], language: Language): Promise<readonly DraftClaim[]>;
}
