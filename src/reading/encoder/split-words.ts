/** Longer texts say what they are about well before this many words. */
const MOST_WORDS = 160;
const MOST_CHARACTERS = 4_000;

/** A text's words in lower case, `?` and `!` among them; without numbers. */
export function splitWords(text: string): readonly string[] {
  const plain = text.slice(0, MOST_CHARACTERS).normalize('NFKC').toLowerCase().replace(/’/gu, "'");
  const words = plain.match(/\p{L}{1,40}(?:'\p{L}{1,10})?|[?!]/gu) ?? [];
  return words.slice(0, MOST_WORDS);
}
