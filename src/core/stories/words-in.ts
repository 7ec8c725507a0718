const WORD = /[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu;

/** The words of a text as they stand in it: `wasn't`, `e-mail` and `19,95` are one each. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
