/**
 * How well a text answers a search: 0 where a word is missing, more for each word that is there as
 * it was asked. A rough likeness of the database's full-text search: enough for words and endings.
 */
export function hits(text: string, asked: string): number {
  const said = wordsOf(text);
  const stems = new Set(said.map(stem));
  const words = wordsOf(asked);
  if (words.length === 0 || !words.every((word) => stems.has(stem(word)))) return 0;
  return words.reduce((sum, word) => sum + (said.includes(word) ? 2 : 1), 0);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Endings of plurals and verbs in English and Dutch. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:en|ed|es|s)$/, '').replace(/ing$/, '') : word;
}
