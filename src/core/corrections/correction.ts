/** What of a reading can be corrected. */
export type Aspect = 'touchpoint' | 'sentiment' | 'kind';

/**
 * Somebody's word on how a text is to be read. Never changed once kept, but for the text, which
 * is emptied when the feedback is forgotten: an empty one teaches nothing.
 */
export interface Correction {
  /** Order of arrival: of two, the one with the higher number came later. */
  readonly id: string;
  readonly aspect: Aspect;
  /** Null where it was not about a kept message. */
  readonly feedbackId: string | null;
  /** The customer's own words after redaction. */
  readonly text: string;
  /** What the reader had said: touchpoint ids, one sentiment, or kinds; the same as `is` when it was confirmed. */
  readonly was: readonly string[];
  /** What it is: at most one touchpoint id (none: about nothing in the taxonomy), one sentiment, or kinds. */
  readonly is: readonly string[];
  /** A Slack user id. */
  readonly by: string;
  readonly at: Date;
  /** The version of the model that was in force; 0 before the first. */
  readonly modelVersion: number;
}

export type NewCorrection = Omit<Correction, 'id'>;
