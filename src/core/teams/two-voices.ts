import type { Feedback } from '../feedback/feedback.ts';
import { countOwnWords } from '../feedback/own-words.ts';

/** Long enough to mean something, short enough to be read in passing, in words. */
const QUOTABLE = { from: 8, to: 40 } as const;

/** The newest quotable piece of each tone, negative first; `said` is newest first. */
export function twoVoices(said: readonly Feedback[]): readonly Feedback[] {
  const quotable = said.filter((it) => {
    const words = countOwnWords(it);
    return it.voice === 'customer' && words >= QUOTABLE.from && words <= QUOTABLE.to;
  });
  return (['negative', 'positive'] as const).flatMap(
    (tone) => quotable.find(({ sentiment }) => sentiment.label === tone) ?? [],
  );
}
