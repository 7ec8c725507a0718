import type { Feedback } from '../feedback/feedback.ts';
import { hasOwnWords } from '../feedback/own-words.ts';
import type { Digest, NextStep } from './digest.ts';

/** The one thing to do next: the first in the order of urgency for which there is a reason. */
export function chooseNextStep(facts: {
  readonly dips: Digest['dips'];
  readonly rising: Digest['rising'];
  /** Newest first, as is what was said. */
  readonly unanswered: readonly Feedback[];
  readonly said: readonly Feedback[];
}): NextStep {
  const { dips, rising, unanswered, said } = facts;
  const [dip] = dips;
  const [mention] = rising;
  const [question] = unanswered;
  const praise = said.find((it) => it.kinds[0]?.label === 'praise' && hasOwnWords(it));

  if (dip !== undefined) {
    return { kind: 'take up the dip', dip };
  }
  if (mention !== undefined) {
    return { kind: 'read about', mention };
  }
  if (question !== undefined) {
    return { kind: 'answer a question', feedback: question };
  }
  return praise === undefined
    ? { kind: 'read the newest' }
    : { kind: 'thank for praise', feedback: praise };
}
