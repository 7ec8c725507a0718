import type { Feedback } from '../feedback/feedback.ts';
import type { Digest } from './digest.ts';

/** Whose words a digest repeats: those of its quotes, of what to do about a score, and of its next step. */
export function quotedIn({ quotes, scores, nextStep }: Digest): readonly Feedback[] {
  const steps = scores.flatMap(({ step }) =>
    step === null || step.kind === 'looked into' ? [] : [step.feedback],
  );
  switch (nextStep?.kind) {
    case 'answer a question':
    case 'thank for praise':
      return [...quotes, ...steps, nextStep.feedback];
    default:
      return [...quotes, ...steps];
  }
}
