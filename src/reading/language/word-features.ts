/** Features share this many places by hashing; a power of two, so that a mask finds the place. */
export const FEATURE_COUNT = 2 ** 17;

const LONGEST_GRAM = 5;
/** Of a longer word, only this much is read. */
const LONGEST_WORD = 24;
/** Marks a word's start and end, so that `-ing` at the end differs from `ing-` at the start. */
const EDGE = 95;
const GRAM_SEED = 0x811c9dc5;
const WORD_SEED = 0x2f0b4f21;
const PRIME = 0x01000193;

/**
 * The places of one word's features: its character 1- to 5-grams with both edges marked, and last
 * the word as a whole. The word is in lower case; places are 0 to `FEATURE_COUNT` - 1.
 */
export function wordFeatures(word: string): readonly number[] {
  const codes = [EDGE];
  for (let i = 0; i < Math.min(word.length, LONGEST_WORD); i += 1) codes.push(word.charCodeAt(i));
  codes.push(EDGE);
  const places: number[] = [];
  for (let start = 0; start < codes.length; start += 1) {
    const end = Math.min(codes.length, start + LONGEST_GRAM);
    let hash = GRAM_SEED;
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ (codes[at] ?? EDGE), PRIME);
      places.push(toPlace(hash));
    }
  }
  places.push(toPlace(codes.reduce((hash, code) => Math.imul(hash ^ code, PRIME), WORD_SEED)));
  return places;
}

/** FNV's low bits alone follow the last character too closely. */
function toPlace(hash: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % FEATURE_COUNT;
}
