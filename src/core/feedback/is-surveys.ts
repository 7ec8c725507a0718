import { wordsIn } from '../text/words-in.ts';
import { isSurveySpeaking, statesOnlyScore } from './survey-lines.ts';

/** What stands between an answer and what it is about: `CSAT 1/5 · Payment page`. */
const BETWEEN = /\s+[·•|–—-]\s+/u;

/** An answer, its scale, and where it was given: no survey sets more beside each other. */
const MOST_PARTS = 5;

/** The name of a touchpoint beside an answer has at most so many words. */
const LONGEST_NAME = 4;

/** Whether a survey wrote it all: a question, an answer, or an answer beside a short name. */
export function isSurveys(piece: string): boolean {
  const parts = partsOf(piece);
  return (
    isSurveySpeaking(piece) ||
    statesOnlyScore(piece) ||
    (parts.length <= MOST_PARTS &&
      parts.some((part) => statesOnlyScore(part) && !isNumber(part)) &&
      parts.every((part) => statesOnlyScore(part) || isName(part)))
  );
}

/** What a line sets beside each other. */
export function partsOf(piece: string): readonly string[] {
  return piece.split(BETWEEN);
}

export function isNumber(piece: string): boolean {
  return /^\s*\d+[.!]*\s*$/u.test(piece);
}

function isName(part: string): boolean {
  return wordsIn(part).length <= LONGEST_NAME && !/[.!?]/u.test(part);
}
