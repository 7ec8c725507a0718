import type { ActionsBlock, Button, StaticSelect } from '@slack/types';
import type { Feedback, Language } from '../../core/feedback/feedback.ts';
import { actions, button, option, select } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { readingValue } from '../kit/reading-value.ts';
import { wordsOf } from '../words/words-of.ts';
import { saidIn } from './said-in.ts';
import { wrongElement } from './wrong-element.ts';

type Quoted = readonly Pick<Feedback, 'id' | 'verbatim'>[];

/** Enough to know which of the pieces beside it is meant. */
const HINT_LENGTH = 60;

/** The way to follow quoted feedback up; none where nothing is quoted. */
function followElement(quoted: Quoted, language: Language): readonly (Button | StaticSelect)[] {
  const words = wordsOf(language);
  const [first, second] = quoted;
  if (first === undefined) return [];
  if (second === undefined) {
    return [button(words.cases.followUp, { id: IDS.followUp, value: readingValue(first.id) })];
  }
  const options = quoted.map((piece) =>
    option(words.quoted(saidIn(piece, HINT_LENGTH)), readingValue(piece.id)),
  );
  return [select({ id: IDS.followUp, placeholder: words.cases.followUpOne, options })];
}

/** What one can do about quoted feedback: follow it up, or say that it was read wrongly. */
export function quoteElements(quoted: Quoted, language: Language): ActionsBlock['elements'] {
  return [...followElement(quoted, language), ...wrongElement(quoted, language)];
}

/** The same on a row of its own. */
export function quoteRow(quoted: Quoted, language: Language): readonly ActionsBlock[] {
  const elements = quoteElements(quoted, language);
  return elements.length === 0 ? [] : [actions(...elements)];
}
