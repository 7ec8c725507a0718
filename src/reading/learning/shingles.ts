import { plainWords } from './plain-words.ts';

const SHINGLE_LETTERS = 4;
/** Two hashes a band: texts that share 70 % of their shingles meet in a band 98 times of 100. */
const BANDS = 6;
const MOST_SHINGLES = 2_000;

/** The overlapping runs of four letters of a text, hashed, case and punctuation aside. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const line = ` ${plainWords(text).join(' ')} `;
  const shingles = new Set<number>();
  const last = Math.min(line.length - SHINGLE_LETTERS, MOST_SHINGLES);
  for (let from = 0; from <= last; from += 1) {
    let hash = 0x811c9dc5;
    for (let at = from; at < from + SHINGLE_LETTERS; at += 1) {
      hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
    }
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** Keys under which near-same texts probably meet: smallest hashes, in bands of two (MinHash). */
export function bandsOf(shingles: ReadonlySet<number>): readonly number[] {
  if (shingles.size === 0) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    const one = smallest(shingles, 2 * band + 1);
    const other = smallest(shingles, 2 * band + 2);
    return Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b) * 8 + band;
  });
}

function smallest(shingles: ReadonlySet<number>, seed: number): number {
  let least = 0xffffffff;
  for (const shingle of shingles) {
    let mixed = Math.imul(shingle ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    least = Math.min(least, (mixed ^ (mixed >>> 16)) >>> 0);
  }
  return least;
}
