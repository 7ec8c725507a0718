import { sentencesIn } from '../text/sentences-in.ts';
import { wordsIn } from '../text/words-in.ts';
import type { Feedback } from './feedback.ts';
import { isNumber, isSurveys } from './is-surveys.ts';
import { segmentsIn } from './segments-in.ts';
import { isParticular, isSurveySpeaking, withoutCommentLabel } from './survey-lines.ts';

/**
 * What a customer said in words: the verbatim without what a survey tool wrote around it, such as
 * its question, `CSAT 1/5 · Payment page` or `Segment: Business`. The rest stays to the letter;
 * empty when there is nothing else.
 */
export function ownWords(verbatim: string): string {
  const lines = verbatim.split('\n');
  const segments = segmentsIn(lines);
  const sure = new Set(segments.filter(({ isSure }) => isSure).flatMap(({ at }) => at));
  const said = lines.map((line, at) => (sure.has(at) ? null : saidIn(line)));
  if (said.every((words, index) => words === lines[index])) {
    return verbatim;
  }
  // Only where a survey speaks is `Name: ...` its form, and not how somebody writes.
  const stated = new Set(segments.flatMap(({ at }) => at));
  return said
    .filter((words, at) => words !== null && !isParticular(words) && !stated.has(at))
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
