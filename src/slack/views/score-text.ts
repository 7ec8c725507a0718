import type { Language } from '../../core/feedback/feedback.ts';
import type { ScoreFigure } from '../../core/scores/figure.ts';
import type { Metric, Scale } from '../../core/scores/score.ts';
import { wordsOf } from '../words/words-of.ts';
import { count, decimal, percent } from './numbers.ts';

type Known = { readonly value: number; readonly interval: NonNullable<ScoreFigure['interval']> };

/** What a score can be that does not follow its scale. */
const RANGES = { csat: { min: 0, max: 1 }, nps: { min: -100, max: 100 } } as const;

/** The least that shows in a score: sides that differ by less are alike, and none is `±0`. */
const STEPS: Readonly<Record<Metric, number>> = { csat: 0.01, ces: 0.1, nps: 1 };

/** How the trade writes them, in every language. */
export const METRIC_NAMES: Readonly<Record<Metric, string>> = {
  csat: 'CSAT',
  ces: 'CES',
  nps: 'NPS',
};

/** A score's level in its own unit: `74 %`, `5.4`, `+28`. */
export function levelText(metric: Metric, level: number, language: Language): string {
  switch (metric) {
    case 'csat':
      return percent(level, language);
    case 'ces':
      return decimal(level, { digits: 1, language });
    case 'nps':
      return `${level > 0 ? '+' : ''}${decimal(level, { digits: 0, language })}`;
  }
}

/**
 * A score with what is needed to believe it: `CSAT 74 % ±6 (n 212, 7 days)`, and where the interval
 * is not alike on both sides its bounds: `CSAT 100 % (72-100, n 10)`.
 */
export function scoreText(
  figure: ScoreFigure,
  how: { readonly language: Language; readonly days?: number },
): string {
  const { metric, scale, n, value, interval } = figure;
  const words = wordsOf(how.language);
  const name = `${METRIC_NAMES[metric]} `;
  if (value === null || interval === null) return name + words.tooFew(count(n, how.language));
  const level = levelText(metric, value, how.language);
  const around = intervalText({ ...figure, value, interval }, how.language);
  const span = how.days === undefined ? [] : [words.days(how.days)];
  const on = isUnusual(metric, scale) ? [words.onScale(scale.min, scale.max)] : [];
  const known = [...around.bounds, `n ${count(n, how.language)}`, ...on, ...span];
  return `${name}${level}${around.half} (${known.join(', ')})`;
}

/** ` ±6` where both sides of an interval are as good as alike, else its bounds. */
function intervalText(
  { metric, scale, value, interval }: ScoreFigure & Known,
  language: Language,
): { readonly half: string; readonly bounds: readonly string[] } {
  const written = (amount: number) => amountText(metric, amount, language);
  const { min, max } = metric === 'ces' ? scale : RANGES[metric];
  const below = value - interval.low;
  const above = interval.high - value;
  const isAtEnd = written(interval.low) === written(min) || written(interval.high) === written(max);
  if (Math.abs(above - below) < STEPS[metric] && !isAtEnd) {
    return { half: ` ±${written(Math.max(below, above, STEPS[metric]))}`, bounds: [] };
  }
  const { low, high } = interval;
  // A hyphen beside a minus sign would be read as one.
  const bounds =
    metric === 'nps'
      ? wordsOf(language).between(levelText('nps', low, language), levelText('nps', high, language))
      : `${written(low)}-${written(high)}`;
  return { half: '', bounds: [bounds] };
}

/** An amount of a score, without its unit. */
function amountText(metric: Metric, amount: number, language: Language): string {
  return metric === 'ces'
    ? decimal(amount, { digits: 1, language })
    : decimal(metric === 'csat' ? amount * 100 : amount, { digits: 0, language });
}

/** A mean says nothing without its scale; the usual one, 1 to 7, goes without saying. */
function isUnusual(metric: Metric, { min, max }: Scale): boolean {
  return metric === 'ces' && !(min === 1 && max === 7);
}
