import type { Feedback } from '../feedback/feedback.ts';
import { ownWords } from '../feedback/own-words.ts';
import type { Change } from './change.ts';
import type { NewCorrection } from './correction.ts';

/** A change of a piece's reading as it is kept: with the customer's own words, and who said it. */
export function toCorrection(
  feedback: Feedback,
  { aspect, was, is }: Change,
  said: Pick<NewCorrection, 'by' | 'at' | 'modelVersion'>,
): NewCorrection {
  const text = ownWords(feedback.verbatim) || feedback.verbatim;
  return { aspect, feedbackId: feedback.id, text, was, is, ...said };
}
