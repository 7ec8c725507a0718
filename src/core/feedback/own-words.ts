import { sentencesIn } from '../text/sentences-in.ts';
import { wordsIn } from '../text/words-in.ts';
import type { Feedback } from './feedback.ts';
import {
  isParticular,
  isSurveySpeaking,
  statesOnlyScore,
  withoutCommentLabel,
} from './survey-lines.ts';

/** What stands between an answer and what it is about: `CSAT 1/5 · Payment page`. */
const BETWEEN = /\s+[·•|–—-]\s+/u;

/** An answer, its scale, and where it was given: no survey sets more beside each other. */
const MOST_PARTS = 5;

/** The name of a touchpoint beside an answer has at most so many words. */
const LONGEST_NAME = 4;

/**
 * What a customer said in words: the verbatim without what a survey tool wrote around it, such as
 * its question, `CSAT 1/5 · Payment page` or `Touchpoint: basket`. The rest stays to the letter;
 * empty when there is nothing else.
 */
export function ownWords(verbatim: string): string {
  const lines = verbatim.split('\n');
  const said = lines.map((line) => saidIn(line));
  if (said.every((words, index) => words === lines[index])) {
    return verbatim;
  }
  // Only where a survey speaks is `Name: ...` its form, and not how somebody writes.
  return said
    .filter((words) => words !== null && !isParticular(words))
    .join('\n')
    .trim();
}

/** How many words of its own a piece of feedback has. */
export function countOwnWords({ verbatim }: Pick<Feedback, 'verbatim'>): number {
  return wordsIn(ownWords(verbatim)).length;
}

/** Whether a piece of feedback says anything in words, besides an answer. */
export function hasOwnWords(feedback: Pick<Feedback, 'verbatim'>): boolean {
  return countOwnWords(feedback) > 0;
}

/** A line's own words: the line itself where nothing else is in it, null where nothing is left. */
function saidIn(line: string): string | null {
  if (line.trim() === '') {
    return line;
  }
  const said = withoutCommentLabel(line);
  if (isSurveys(said)) {
    return null;
  }
  const sentences = sentencesIn(said).map(({ start, end }) => said.slice(start, end));
  const own = sentences.filter(
    (sentence, index) =>
      !isSurveys(sentence) ||
      // "3. Days." counts; a number is an answer where a question stands before it.
      (isNumber(sentence) && !isSurveySpeaking(sentences[index - 1] ?? '')),
  );
  return own.length === sentences.length ? said : own.join(' ') || null;
}

/** Whether a survey wrote it all: a question, an answer, or an answer beside a short name. */
function isSurveys(piece: string): boolean {
  const parts = piece.split(BETWEEN);
  return (
    isSurveySpeaking(piece) ||
    statesOnlyScore(piece) ||
    (parts.length <= MOST_PARTS &&
      parts.some((part) => statesOnlyScore(part) && !isNumber(part)) &&
      parts.every((part) => statesOnlyScore(part) || isName(part)))
  );
}

function isNumber(piece: string): boolean {
  return /^\s*\d+[.!]*\s*$/u.test(piece);
}

function isName(part: string): boolean {
  return wordsIn(part).length <= LONGEST_NAME && !/[.!?]/u.test(part);
}
