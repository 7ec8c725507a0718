import type { Button, Overflow } from '@slack/types';
import type { Feedback, Language } from '../../core/feedback/feedback.ts';
import { button, option, overflow } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { readingValue } from '../kit/reading-value.ts';
import { wordsOf } from '../words/words-of.ts';
import { saidIn } from './said-in.ts';

/** Enough to know which of the pieces beside it is meant. */
const HINT_LENGTH = 50;

/** The way to say that quoted feedback was read wrongly; none where nothing is quoted. */
export function wrongElement(
  quoted: readonly Pick<Feedback, 'id' | 'verbatim'>[],
  language: Language,
): readonly (Button | Overflow)[] {
  const words = wordsOf(language);
  const [first, second] = quoted;
  if (first === undefined) return [];
  if (second === undefined) {
    return [button(words.reading.wrong, { id: IDS.correct, value: readingValue(first.id) })];
  }
  const choices = quoted.map((piece) => {
    const hint = words.quoted(saidIn(piece, HINT_LENGTH));
    return option(words.reading.wrongAbout(hint), readingValue(piece.id));
  });
  return [overflow(IDS.correct, choices)];
}
