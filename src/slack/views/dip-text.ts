import type { Dip } from '../../core/dips/dip.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { wordsOf } from '../words/words-of.ts';
import { count } from './numbers.ts';
import { levelText, METRIC_NAMES } from './score-text.ts';

/** The level a score fell to, as it was when the dip was found: `62 %`. */
export function fallenLevel({ metric, level }: Dip, language: Language): string {
  return levelText(metric, level, language);
}

/** The level that is usual for the score that fell: `usually 78 %`. */
export function usualLevel({ metric, usual }: Dip, language: Language): string {
  return wordsOf(language).usually(levelText(metric, usual, language));
}

/** The answers the fallen level was counted from: `26 of 42`, of a mean `n 42`. */
export function fallenAnswers({ of, n }: Dip, language: Language): string {
  const { dip } = wordsOf(language);
  return of === null
    ? dip.answers(count(n, language))
    : dip.ofAnswers(count(of, language), count(n, language));
}

/** A dip in one plain line: `CSAT 62 % (26 of 42; usually 78 %)`. */
export function dipTakeaway(dip: Dip, language: Language): string {
  const now = `${METRIC_NAMES[dip.metric]} ${fallenLevel(dip, language)}`;
  return `${now} (${fallenAnswers(dip, language)}; ${usualLevel(dip, language)})`;
}
