import type { Language } from '../../core/feedback/feedback.ts';
import { wordsOf } from '../words/words-of.ts';

/** Beyond this nobody can tell centuries from decades, and the formula cannot either. */
const RARELY_YEARS = 20;

/**
 * How often luck alone would show a dip with this evidence R: about once in 2R days, as measured
 * on simulated streams of three answers a day and more.
 */
export function luckText(evidence: number, language: Language): string {
  const { luck } = wordsOf(language);
  const days = 2 * evidence;
  const years = days / 365;
  if (years >= RARELY_YEARS) return luck.rarely(RARELY_YEARS);
  if (years >= 1.75) return luck.years(Math.round(years));
  if (days >= 75) return luck.months(Math.round(days / 30.4));
  return luck.weeks(Math.max(1, Math.round(days / 7)));
}
