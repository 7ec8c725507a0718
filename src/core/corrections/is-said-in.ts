import { ownWords } from '../feedback/own-words.ts';

/** Whether a correction's words are those of a verbatim as it is now: all of it, or its own words. */
export function isSaidIn(verbatim: string, words: string): boolean {
  return words === verbatim || words === ownWords(verbatim);
}
