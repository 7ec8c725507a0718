import type { Feedback } from '../feedback/feedback.ts';
import type { Digest } from './digest.ts';

/** Whose words a digest repeats: those of its quotes, and of its next step. */
export function quotedIn({ quotes, nextStep }: Digest): readonly Feedback[] {
  switch (nextStep?.kind) {
    case 'answer a question':
    case 'thank for praise':
      return [...quotes, nextStep.feedback];
    default:
      return quotes;
  }
}
