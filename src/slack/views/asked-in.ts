import type { Feedback } from '../../core/feedback/feedback.ts';
import { ownWords } from '../../core/feedback/own-words.ts';
import { sentencesIn } from '../../core/text/sentences-in.ts';
import { saidIn } from './said-in.ts';

/** A sentence that asks ends in a question mark; one within, as in an address, asks nothing. */
const ASKS = /\?[^\p{L}\p{N}]*$/u;

/** How far a cut may move on to begin with a whole word. */
const WORD_REACH = 20;

/**
 * The customer's own words on one line, cut to a length; what does not fit is cut around the first
 * sentence that asks something, whose end, the question mark, is always kept.
 */
export function askedIn({ verbatim }: Pick<Feedback, 'verbatim'>, length: number): string {
  const said = ownWords(verbatim);
  const asked = sentencesIn(said)
    .map(({ start, end }) => said.slice(start, end).replace(/\s+/gu, ' '))
    .find((sentence) => ASKS.test(sentence));
  const whole = saidIn({ verbatim }, Number.POSITIVE_INFINITY);
  if (asked === undefined || whole.length <= length) return saidIn({ verbatim }, length);
  return asked.length <= length ? asked : endOf(asked, length);
}

/** The last words of a sentence that fit behind an ellipsis; no character is ever broken. */
function endOf(sentence: string, length: number): string {
  const kept = sentence.slice(1 - length).replace(/^(?:\p{Cs}|\p{M}|\u200D)+/u, '');
  const space = kept.indexOf(' ');
  return `…${space >= 0 && space < WORD_REACH ? kept.slice(space + 1) : kept}`;
}
