import type { Feedback } from '../../core/feedback/feedback.ts';
import { ownWords } from '../../core/feedback/own-words.ts';
import { cut } from '../kit/limits.ts';

/** The customer's own words on one line, or all there is where there are none, cut to a length. */
export function saidIn({ verbatim }: Pick<Feedback, 'verbatim'>, length: number): string {
  const said = ownWords(verbatim) || verbatim;
  return cut(said.replace(/\s+/gu, ' ').trim(), length);
}
