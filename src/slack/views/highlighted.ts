import { findWords } from '../../core/text/find-words.ts';
import { bold, type Piece } from '../kit/rich-text.ts';

/** A quote with more words in bold is bold. */
const MOST_MARKED = 12;

/** A text with the words that somebody looked for in bold. */
export function highlighted(text: string, asked: string): readonly Piece[] {
  let end = 0;
  const pieces = findWords(text, asked)
    .slice(0, MOST_MARKED)
    .flatMap((word): Piece[] => {
      const before = text.slice(end, word.start);
      end = word.end;
      return [before, bold(text.slice(word.start, word.end))];
    });
  return [...pieces, text.slice(end)];
}
