/** No word of use is longer; a longer run is cut. */
const LONGEST_WORD = 40;
const MOST_WORDS = 400;
const WORD = /[\p{L}\p{M}]{1,80}(?:'\p{L}{1,20})?|\p{N}{1,40}|[?!]|\p{Extended_Pictographic}/gu;

/**
 * A text as the words it is compared by: lower case, no accents, every number `0`, and `?`, `!` and
 * emoji as words of their own. At most 400.
 */
export function plainWords(text: string): readonly string[] {
  const folded = text.toLowerCase().replace(/[’`´]/g, "'").normalize('NFD').replace(/\p{M}/gu, '');
  return Array.from(folded.matchAll(WORD), ([word]) => plain(word)).slice(0, MOST_WORDS);
}

function plain(word: string): string {
  return /^\p{N}/u.test(word) ? '0' : word.slice(0, LONGEST_WORD);
}
