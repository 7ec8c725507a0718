/** A set of folded words that is looked up where it lies. */
export interface WordList {
  has(word: string): boolean;
}

const SPACE = 32;

/**
 * Looks words up in one long string of sorted words with a space or newline between them. A `Set`
 * of a hundred thousand words takes ten times the memory; this takes the string and 17 steps.
 */
export function createWordList(sorted: string): WordList {
  return { has: (word) => word !== '' && has(sorted, word) };
}

function has(sorted: string, word: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = startOfWord(sorted, middle, low);
    const order = compareAt(sorted, start, word);
    if (order === 0) return true;
    if (order > 0) high = start;
    else low = endOfWord(sorted, middle) + 1;
  }
  return false;
}

function startOfWord(sorted: string, from: number, least: number): number {
  let start = from;
  while (start > least && sorted.charCodeAt(start - 1) > SPACE) start -= 1;
  return start;
}

function endOfWord(sorted: string, from: number): number {
  let end = from;
  while (end < sorted.length && sorted.charCodeAt(end) > SPACE) end += 1;
  return end;
}

/** Below zero where the word that starts at `start` comes before `word`. */
function compareAt(sorted: string, start: number, word: string): number {
  for (let at = 0; at <= word.length; at += 1) {
    const here = sorted.charCodeAt(start + at);
    const there = at < word.length ? word.charCodeAt(at) : 0;
    const kept = here > SPACE ? here : 0;
    if (kept !== there) return kept - there;
  }
  return 0;
}
