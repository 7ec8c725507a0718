import type { NewFeedback } from '../../src/core/feedback/feedback.ts';
import { aMeaningLike } from './builders/a-meaning.ts';
import { newFeedback } from './contracts/stores.ts';

const SAID = [
  'The bank page timed out while I was paying',
  'Got a timeout twice this morning',
  'Again a timeout, the money left my account though',
  'After the timeout I had to start all over',
  'Timeout at the very last step of checkout',
  'My payment hung until a timeout appeared',
];

/** What six customers say about one thing, which they call a timeout. */
export function timeouts(but: Partial<NewFeedback> = {}): readonly NewFeedback[] {
  return SAID.map((verbatim, at) =>
    newFeedback({
      ...{ verbatim, authorId: `U0CUSTOMER${at}`, terms: ['timeout'] },
      meaning: aMeaningLike(1, 0.8, at + 1),
      ...but,
    }),
  );
}
