import type { Alert } from '../../core/dips/alerts/alert.ts';
import { isMetric } from '../../core/dips/alerts/measure.ts';
import { luckOf } from '../../core/dips/chart/luck-of.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { wordsOf } from '../words/words-of.ts';

const DAYS_A_YEAR = 365;

/** Beyond this nobody can tell centuries from decades, and the formula cannot either. */
const RARELY_YEARS = 20;

/** How rarely luck alone would show an alert. */
export function luckText(
  alert: Pick<Alert, 'measure' | 'evidence' | 'n' | 'since' | 'openedOn'>,
  language: Language,
): string {
  const { luck, spans } = wordsOf(language);
  const { how, days } = luckOf(alert);
  const isScore = isMetric(alert.measure);
  if (days >= RARELY_YEARS * DAYS_A_YEAR) return luck.rarely(spans.years(RARELY_YEARS), isScore);
  const span = spanText(days, how === 'about' ? Math.round : Math.floor, language);
  return how === 'about' ? luck.about(span, isScore) : luck.rarely(span, isScore);
}

/** Of what is guaranteed, no more may be promised: that is rounded down. */
function spanText(days: number, round: (value: number) => number, language: Language): string {
  const { spans } = wordsOf(language);
  const years = days / DAYS_A_YEAR;
  if (years >= 1.75 && round(years) >= 2) return spans.years(round(years));
  if (days >= 75) return spans.months(round(days / 30.4));
  return spans.weeks(Math.max(1, round(days / 7)));
}
