import { MEANING_DIMENSIONS } from '../../feedback/meaning.ts';
import type { StoryPiece } from '../story-piece.ts';
import { dotProduct } from './dot-product.ts';

type Meant = Pick<StoryPiece, 'meaning'>;

/**
 * Says how near what a piece means lies to the middle of all that was said, 0 to 1: the cosine with
 * the mean of all meanings, each of length 1 (the centroid of D. Radev et al. 2004, on meanings in
 * place of words). 0 where no meaning is known.
 */
export function createCentrality(said: readonly Meant[]): (piece: Meant) => number {
  const middle = new Float64Array(MEANING_DIMENSIONS);
  for (const { meaning } of said) {
    if (meaning === null) continue;
    const length = Math.sqrt(dotProduct(meaning, meaning));
    for (let at = 0; at < MEANING_DIMENSIONS; at += 1) {
      middle[at] = (middle[at] ?? 0) + (meaning[at] ?? 0) / length;
    }
  }
  const size = Math.sqrt(dotProduct(middle, middle));

  return function centralityOf({ meaning }) {
    if (meaning === null || size === 0) return 0;
    return Math.max(
      0,
      dotProduct(meaning, middle) / Math.sqrt(dotProduct(meaning, meaning)) / size,
    );
  };
}
