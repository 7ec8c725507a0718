import { plainWords } from './plain-words.ts';
import { stemWord } from './stem-word.ts';

/** Terms are told apart by 18 bits: with some 10,000 in use, one in 26 shares its place. */
export const TERM_PLACES = 2 ** 18;
/** Parts of words of these lengths are terms too: they see through endings, compounds and typos. */
const SHORTEST_PART = 3;
const LONGEST_PART = 5;

/** How often each hashed term stands in a text: by words, and by parts of words. */
export interface TermCounts {
  readonly words: ReadonlyMap<number, number>;
  readonly parts: ReadonlyMap<number, number>;
}

/** Counts the stems, pairs of them, and parts of words of a text, in either language. */
export function countTerms(text: string): TermCounts {
  const plain = plainWords(text);
  const words = new Map<number, number>();
  const parts = new Map<number, number>();
  let before = '^';
  for (const word of plain) {
    const stem = stemWord(word);
    add(words, hash(stem, 1));
    add(words, hash(`${before} ${stem}`, 2));
    before = stem;
    addParts(parts, ` ${word} `);
  }
  return { words, parts };
}

function addParts(parts: Map<number, number>, word: string): void {
  for (let from = 0; from < word.length; from += 1) {
    let value = seeded(3);
    const end = Math.min(word.length, from + LONGEST_PART);
    for (let at = from; at < end; at += 1) {
      value = mix(value, word.charCodeAt(at));
      if (at - from + 1 >= SHORTEST_PART) add(parts, finish(value));
    }
  }
}

function add(counts: Map<number, number>, term: number): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

function hash(text: string, seed: number): number {
  let value = seeded(seed);
  for (let at = 0; at < text.length; at += 1) value = mix(value, text.charCodeAt(at));
  return finish(value);
}

/** FNV-1a, a code unit at a time: http://www.isthe.com/chongo/tech/comp/fnv/ */
function seeded(seed: number): number {
  return mix(0x811c9dc5, seed);
}

function mix(value: number, code: number): number {
  return Math.imul(value ^ code, 0x01000193);
}

function finish(value: number): number {
  return (value ^ (value >>> 15)) & (TERM_PLACES - 1);
}
