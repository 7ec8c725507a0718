import type { StoryPiece } from '../story-piece.ts';
import { dotProduct } from './dot-product.ts';

type Compared = Pick<StoryPiece, 'meaning' | 'terms'>;

/**
 * Says how unlike a piece is to the most alike of others, 0 to 1: by the cosine of what they mean,
 * else by the share of terms that they have in common (P. Jaccard 1901). Lengths are worked out
 * once: a thousand pieces are held against twenty.
 */
export function createNovelty(told: readonly Compared[]): (piece: Compared) => number {
  const others = told.map((other) => ({ ...other, length: lengthOf(other) }));

  return function noveltyOf(piece) {
    const length = lengthOf(piece);
    const likenesses = others.map((other) =>
      piece.meaning === null || other.meaning === null
        ? sharedTerms(piece, other)
        : dotProduct(piece.meaning, other.meaning) / (length * other.length),
    );
    return 1 - Math.max(0, ...likenesses);
  };
}

function lengthOf({ meaning }: Compared): number {
  return meaning === null ? 0 : Math.sqrt(dotProduct(meaning, meaning));
}

function sharedTerms(one: Compared, other: Compared): number {
  const common = one.terms.filter((term) => other.terms.includes(term)).length;
  return common === 0 ? 0 : common / new Set([...one.terms, ...other.terms]).size;
}
