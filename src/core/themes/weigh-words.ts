import { fold } from '../text/fold.ts';
import type { ToldPiece } from './told-piece.ts';

/** Words beyond this many are not weighed: longer texts are about everything. */
const MOST_WORDS = 80;

/** Shorter words are hardly ever what a text is about. */
const SHORTEST_WORD = 3;

/** A word that more than this share of all texts has says nothing of one; small sets have none. */
const COMMON = 0.1;
const FEWEST_TO_BE_COMMON = 20;

/** A text's words by number, and how much each tells of it: of length 1, or none at all. */
export type WeighedWords = ReadonlyMap<number, number>;

/** Says how much each of a text's words tells: the rarer, the more. */
type WeighWords = (words: ReadonlySet<string>) => WeighedWords;

/**
 * Learns from the words of a set of texts how rare each is (the logarithm of the inverse share of
 * texts that have it, K. Spärck Jones 1972). Words of one text alone, and very common ones, weigh
 * nothing.
 */
export function createWeighWords(texts: readonly ReadonlySet<string>[]): WeighWords {
  const counts = new Map<string, number>();
  for (const words of texts) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(FEWEST_TO_BE_COMMON, COMMON * texts.length);
  const telling = [...counts].filter(([, count]) => count > 1 && count <= most);
  const weights = new Map(
    telling.map(([word, count], id) => [word, { id, weight: Math.log(texts.length / count) }]),
  );

  return function weighWords(words) {
    const weighed = new Map<number, number>();
    let square = 0;
    for (const word of words) {
      const known = weights.get(word);
      if (known === undefined) continue;
      weighed.set(known.id, known.weight);
      square += known.weight * known.weight;
    }
    // What every text has weighs nothing.
    if (square === 0) return new Map();
    const length = Math.sqrt(square);
    for (const [id, weight] of weighed) weighed.set(id, weight / length);
    return weighed;
  };
}

/** The words a text is compared by; what it is about (its terms) counts as a word once more. */
export function comparedWords({ piece, words }: ToldPiece): ReadonlySet<string> {
  const long = words.split(' ').filter((word) => word.length >= SHORTEST_WORD);
  // Marked, so that the term `label` is something else than the word.
  return new Set([...long.slice(0, MOST_WORDS), ...piece.terms.map((term) => `· ${fold(term)}`)]);
}
