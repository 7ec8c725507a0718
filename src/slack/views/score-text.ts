import type { Language } from '../../core/feedback/feedback.ts';
import type { ScoreFigure } from '../../core/scores/figure.ts';
import type { Metric, Scale } from '../../core/scores/score.ts';
import { wordsOf } from '../words/words-of.ts';
import { count, decimal, percent } from './numbers.ts';

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

/** A score with what is needed to believe it: `CSAT 74 % ±6 (n 212, 7 days)`. */
export function scoreText(
  figure: ScoreFigure,
  how: { readonly language: Language; readonly days?: number },
): string {
  const { metric, scale, n, value, interval } = figure;
  const words = wordsOf(how.language);
  const name = `${METRIC_NAMES[metric]} `;
  if (value === null || interval === null) return name + words.tooFew(count(n, how.language));
  const level = levelText(metric, value, how.language);
  const half = halfText(metric, (interval.high - interval.low) / 2, how.language);
  const span = how.days === undefined ? [] : [words.days(how.days)];
  const on = isUnusual(metric, scale) ? [words.onScale(scale.min, scale.max)] : [];
  return `${name}${level} ±${half} (${[`n ${count(n, how.language)}`, ...on, ...span].join(', ')})`;
}

/** Never `±0`: an interval that narrow is still one. */
function halfText(metric: Metric, half: number, language: Language): string {
  return metric === 'ces'
    ? decimal(Math.max(half, 0.1), { digits: 1, language })
    : decimal(Math.max(metric === 'csat' ? half * 100 : half, 1), { digits: 0, language });
}

/** A mean says nothing without its scale; the usual one, 1 to 7, goes without saying. */
function isUnusual(metric: Metric, { min, max }: Scale): boolean {
  return metric === 'ces' && !(min === 1 && max === 7);
}
