import type { Lexicon } from '../lexicons/lexicon.ts';
import type { Token } from '../tokenise.ts';
import { markDenied } from './mark-denied.ts';
import { plainWord } from './plain-word.ts';

/** Places that words and pieces of words are hashed to; some are shared. */
export const HASH_PLACES = 65_536;

/** Features of one text: where each stands, and how much of it there is. */
export interface HashedFeatures {
  readonly places: Int32Array;
  readonly amounts: Float32Array;
}

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** Pieces of a longer word are not looked at. */
const LONGEST_WORD = 24;
/** Words of a longer text are not looked at: what is felt is said long before. */
const MOST_WORDS = 400;
/** Of nothing, and of the letter that pieces of words begin with. */
const NO_HASH = 0x811c9dc5;
const PIECE_HASH = hashOn(NO_HASH, 'c'.charCodeAt(0));
const PAIRS_COUNT = 0.8;
const PIECES_COUNT = 0.6;

/** Words, denied words, pairs of words and pieces of words; each group is of length 1 or so. */
export function hashFeatures(
  sentences: readonly (readonly Token[])[],
  lexicon: Lexicon,
): HashedFeatures {
  const words: number[] = [];
  const pairs: number[] = [];
  const pieces: number[] = [];
  for (const sentence of sentences) {
    if (words.length > MOST_WORDS) break;
    const plain = sentence.slice(0, MOST_WORDS).map(plainWord);
    const denied = markDenied(plain, lexicon);
    let before = '^';
    plain.forEach((word, at) => {
      words.push(placeOf(`w${word}`));
      if (denied[at] === true) words.push(placeOf(`n${word}`));
      pairs.push(placeOf(`p${before} ${word}`));
      addPieces(word, pieces);
      before = word;
    });
    pairs.push(placeOf(`p${before} $`));
  }
  return joined([
    { places: words, count: 1 },
    { places: pairs, count: PAIRS_COUNT },
    { places: pieces, count: PIECES_COUNT },
  ]);
}

function addPieces(word: string, pieces: number[]): void {
  if (!/^\p{L}/u.test(word)) return;
  const framed = `<${word.slice(0, LONGEST_WORD)}>`;
  for (let from = 0; from + SHORTEST_PIECE <= framed.length; from += 1) {
    const last = Math.min(framed.length, from + LONGEST_PIECE);
    let hash = PIECE_HASH;
    for (let at = from; at < last; at += 1) {
      hash = hashOn(hash, framed.charCodeAt(at));
      if (at - from + 1 >= SHORTEST_PIECE) pieces.push(fold(hash));
    }
  }
}

function joined(
  groups: readonly { readonly places: readonly number[]; readonly count: number }[],
): HashedFeatures {
  const distinct = groups.map(({ places, count }) => ({ places: [...new Set(places)], count }));
  const total = distinct.reduce((sum, { places }) => sum + places.length, 0);
  const places = new Int32Array(total);
  const amounts = new Float32Array(total);
  let at = 0;
  for (const group of distinct) {
    places.set(group.places, at);
    amounts.fill(group.count / Math.sqrt(group.places.length), at, at + group.places.length);
    at += group.places.length;
  }
  return { places, amounts };
}

/** FNV-1a, folded. */
function placeOf(feature: string): number {
  let hash = NO_HASH;
  for (let at = 0; at < feature.length; at += 1) hash = hashOn(hash, feature.charCodeAt(at));
  return fold(hash);
}

function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function fold(hash: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % HASH_PLACES;
}
