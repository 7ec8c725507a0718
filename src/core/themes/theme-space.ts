import type { Language } from '../feedback/feedback.ts';
import { MEANING_DIMENSIONS, type Meaning } from '../feedback/meaning.ts';
import type { ToldPiece } from './told-piece.ts';
import { comparedWords, createWeighWords, type WeighedWords } from './weigh-words.ts';

/** Where a piece of feedback stands among others: by what it means, and by its words. */
export interface Place {
  /** Of length 1, or all zeros where nothing is known. */
  readonly meaning: Float32Array;
  readonly words: WeighedWords;
  readonly language: Language | 'und';
}

/** Fewer pieces do not tell what all of a team's feedback has in common. */
const FEWEST_TO_CENTRE = 50;

/** Pieces that are read before other work may go on: some milliseconds. */
const AT_ONCE = 32;

/**
 * Places feedback in a space that is made for it, in its order. Meanings lose what all of them have
 * in common: everybody speaks of one company, and that would make everything alike. Yields often.
 */
export function* placeAll(told: readonly ToldPiece[]): Generator<void, readonly Place[]> {
  const words: ReadonlySet<string>[] = [];
  for (const each of told) {
    words.push(comparedWords(each));
    if (words.length % AT_ONCE === 0) yield;
  }
  yield;
  const weighWords = createWeighWords(words);
  yield;
  const common = yield* middleOf(
    told.map(({ piece }) => piece.meaning).filter((meaning) => meaning !== null),
  );
  const places: Place[] = [];
  for (const [at, { piece }] of told.entries()) {
    places.push({
      meaning: meaningAmong(piece.meaning, common),
      words: weighWords(words[at] ?? new Set()),
      language: piece.language.label,
    });
    if (at % AT_ONCE === 0) yield;
  }
  return places;
}

/** What all of these have in common; nothing where they are too few to tell. */
function* middleOf(meanings: readonly Meaning[]): Generator<void, Float32Array> {
  const middle = new Float32Array(MEANING_DIMENSIONS);
  if (meanings.length < FEWEST_TO_CENTRE) return middle;
  for (const [count, meaning] of meanings.entries()) {
    const length = lengthOf(meaning) * meanings.length;
    for (let at = 0; at < MEANING_DIMENSIONS; at += 1) {
      middle[at] = (middle[at] ?? 0) + (meaning[at] ?? 0) / length;
    }
    if (count % AT_ONCE === 0) yield;
  }
  return middle;
}

function meaningAmong(meaning: Meaning | null, common: Float32Array): Float32Array {
  const own = new Float32Array(MEANING_DIMENSIONS);
  if (meaning === null) return own;
  const before = lengthOf(meaning);
  for (let at = 0; at < MEANING_DIMENSIONS; at += 1) {
    own[at] = (meaning[at] ?? 0) / before - (common[at] ?? 0);
  }
  const after = lengthOf(own);
  for (let at = 0; at < MEANING_DIMENSIONS; at += 1) own[at] = (own[at] ?? 0) / after;
  return own;
}

/** Of a vector; 1 for one of zeros, so that it can be divided by. */
function lengthOf(vector: Int8Array | Float32Array): number {
  let square = 0;
  for (let at = 0; at < MEANING_DIMENSIONS; at += 1) square += (vector[at] ?? 0) ** 2;
  return Math.sqrt(square) || 1;
}
