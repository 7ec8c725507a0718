import type { Feedback } from '../feedback/feedback.ts';
import { isNearSame } from '../feedback/near-same.ts';
import { countOwnWords } from '../feedback/own-words.ts';

/** Words of an example that can be read in passing and still says what is meant. */
const READABLE = { from: 5, to: 40 } as const;

/** As many of the likeliest are looked at: an example must be near the middle of its theme. */
const LOOKED_AT = 20;

/**
 * Pieces that show best what a group of them is about, most typical first: readable where there is
 * a choice, and no two nearly the same. `typical` is in that order.
 */
export function chooseExamples(typical: readonly Feedback[], most: number): readonly Feedback[] {
  const looked = typical.slice(0, LOOKED_AT);
  const readable = looked.filter((piece) => {
    const words = countOwnWords(piece);
    return words >= READABLE.from && words <= READABLE.to;
  });
  const chosen: Feedback[] = [];
  for (const piece of new Set([...readable, ...looked])) {
    if (chosen.length === most) break;
    const isNew = chosen.every(({ verbatim }) => !isNearSame(verbatim, piece.verbatim));
    if (isNew) chosen.push(piece);
  }
  return chosen;
}
