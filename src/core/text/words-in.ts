const WORD = /[\p{L}\p{N}]+(?:['’.,:@/-][\p{L}\p{N}]+)*/gu;

/** The words of a text as they stand in it: `wasn't`, `19,95` and `24/7` are one each. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
