import type { LocalDate } from '../../time/period.ts';
import { weekdayOf } from '../../time/weekday-of.ts';
import type { VolumeDay } from './volume-watch.ts';

/** What a day keeps of its weight for every day that passes: volumes grow and shrink. */
const KEPT_A_DAY = 0.985;

/** So many imagined weeks on which each weekday brought as much as any other. */
const PRIOR_WEEKS = 1;

/** How much more days differ than independent pieces would, before the days have shown it. */
const PRIOR_SPREAD = { value: 0.15, weight: 20 };

const SPREAD_BOUNDS = { low: 0.01, high: 2 };

/** What an echo keeps of its weight a day, and days imagined without any. */
const ECHO = { keptADay: 0.99, priorDays: 40, most: 0.8 };

/** In sd: one wild day must not be taken for an echo of the next. */
const FURTHEST = 3;

/** How many pieces usually come, by weekday; plain JSON. */
export interface VolumeBaseline {
  /** Discounted pieces and days, Monday first. */
  readonly pieces: readonly number[];
  readonly days: readonly number[];
  /** Weighted sum of what the days said of the spread, and the weight. */
  readonly spread: { readonly sum: number; readonly weight: number };
  /** Sums of products of days that follow each other, and of squares, in sd; and the last day. */
  readonly echo: { readonly sum: number; readonly squares: number; readonly last: number };
}

export const EMPTY_VOLUME: VolumeBaseline = {
  pieces: [0, 0, 0, 0, 0, 0, 0],
  days: [0, 0, 0, 0, 0, 0, 0],
  spread: { sum: PRIOR_SPREAD.value * PRIOR_SPREAD.weight, weight: PRIOR_SPREAD.weight },
  echo: { sum: 0, squares: 0, last: 0 },
};

/** What is usual on one date: a negative binomial count with mean `mean`, and what is unsure of it. */
export interface UsualVolume {
  readonly mean: number;
  /** The variance is mean + spread x mean^2. */
  readonly spread: number;
  /** The variance of the logarithm of `mean`, as an estimate. */
  readonly doubt: number;
  /** What a day is worth, 0 to 1, because a busy day makes the next one busy (see `worthOfDay`). */
  readonly worth: number;
}

/** What is usual on a date. */
export function usualVolume(baseline: VolumeBaseline, on: LocalDate): UsualVolume {
  const weekday = weekdayOf(on) - 1;
  const [pieces, days] = [sum(baseline.pieces), sum(baseline.days)];
  const level = days === 0 ? 0 : pieces / days;
  const own = baseline.days[weekday] ?? 0;
  const mean = ((baseline.pieces[weekday] ?? 0) + PRIOR_WEEKS * level) / (own + PRIOR_WEEKS);
  const spread = spreadOf(baseline);
  const noise = 1 / Math.max(mean, 0.05) + spread;
  const doubt = noise / Math.max(1, own + PRIOR_WEEKS);
  return { mean, spread, doubt, worth: worthOfDay(baseline) };
}

/** The baseline one day later, with what came on that day. */
export function learnVolume(baseline: VolumeBaseline, { on, n }: VolumeDay): VolumeBaseline {
  const weekday = weekdayOf(on) - 1;
  const fade = (values: readonly number[], more: number) =>
    values.map((value, d) => value * KEPT_A_DAY + (d === weekday ? more : 0));
  return {
    pieces: fade(baseline.pieces, n),
    days: fade(baseline.days, 1),
    spread: learnSpread(baseline, { on, n }),
    echo: learnEcho(baseline, { on, n }),
  };
}

/**
 * (n - mean)^2 - mean is spread x mean^2 on average (the method of moments for a negative
 * binomial); days are weighed by how much they say, which is next to nothing of a mean under 1.
 */
function learnSpread(baseline: VolumeBaseline, { on, n }: VolumeDay): VolumeBaseline['spread'] {
  const { sum: total, weight } = baseline.spread;
  const { mean, spread, doubt } = usualVolume(baseline, on);
  if (mean === 0) return baseline.spread;
  const more = 1 / (1 + 1 / (mean * spread)) ** 2;
  // The mean is an estimate too, and days differ from an estimate by more than from the truth.
  const said = ((n - mean) ** 2 - mean) / mean ** 2 / (1 + doubt);
  return { sum: (total + more * said) * KEPT_A_DAY, weight: (weight + more) * KEPT_A_DAY };
}

/** Whether the day differs from what is usual as the day before it did. */
function learnEcho(baseline: VolumeBaseline, { on, n }: VolumeDay): VolumeBaseline['echo'] {
  const { mean, spread } = usualVolume(baseline, on);
  if (mean === 0) return baseline.echo;
  const residual = (n - mean) / Math.sqrt(mean + spread * mean ** 2);
  const last = Math.min(Math.max(residual, -FURTHEST), FURTHEST);
  const { sum: products, squares, last: before } = baseline.echo;
  return {
    sum: products * ECHO.keptADay + last * before,
    squares: squares * ECHO.keptADay + last ** 2,
    last,
  };
}

/**
 * What a day says where days echo each other with the correlation rho: a mean of many such days is
 * as sure as one of (1 - rho) / (1 + rho) of as many that do not (M. S. Bartlett, Journal of the
 * Royal Statistical Society 98 (1935) 536).
 */
function worthOfDay({ echo: { sum: products, squares } }: VolumeBaseline): number {
  const rho = Math.min(Math.max(products / (squares + ECHO.priorDays), 0), ECHO.most);
  return (1 - rho) / (1 + rho);
}

/** With half a standard error on top: too small a spread would cry wolf on every busy day. */
function spreadOf({ spread: { sum: total, weight } }: VolumeBaseline): number {
  const spread = Math.max(total / weight, SPREAD_BOUNDS.low);
  return Math.min(spread * (1 + 0.5 * Math.sqrt(2 / weight)), SPREAD_BOUNDS.high);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
