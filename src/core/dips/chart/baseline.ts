import { answersIn } from '../../scores/answers-in.ts';
import { weekdayOf } from '../../time/weekday-of.ts';
import type { AnswerDay } from './dip-watch.ts';
import {
  learnOverdispersion,
  type Overdispersion,
  UNKNOWN_OVERDISPERSION,
  worthOfAnswer,
} from './overdispersion.ts';
import { learnWander, UNKNOWN_WANDER, type Wander } from './wander.ts';
import { learnWeekday, UNKNOWN_WEEKDAYS, type Weekdays, weekdayOffset } from './weekdays.ts';

/**
 * A level that may wander is remembered the longer, the less a day tells of it: the best discount
 * of a local level model is about 1 - sqrt(drift a day x information a day) (J. Durbin & S. J.
 * Koopman, Time Series Analysis by State Space Methods, 2.11), here for a drift of 1.2e-3 sd.
 */
const DRIFT_SD_A_DAY = 0.0012;

/** Between a memory of two years and one of fifty days. */
const FORGOTTEN_A_DAY = { least: 0.0015, most: 0.02 };

/** Until it is known how much a day tells. */
const FIRST_DAYS = 5;
const FORGOTTEN_AT_FIRST = 0.002;

/** One answer is imagined, spread evenly, so that none is impossible. */
const PRIOR_ANSWERS = 1;

/** What is usual: learnt from days older than two weeks; plain JSON. */
export interface Baseline {
  /** Discounted counts of each answer. */
  readonly counts: readonly number[];
  /** Imagined counts that all of it begins with (see `leanOn`). */
  readonly prior: readonly number[];
  /** Discounted answers, each day's at its worth (see `worthOfAnswer`). */
  readonly effective: number;
  /** Discounted days. */
  readonly days: number;
  readonly weekdays: Weekdays;
  readonly overdispersion: Overdispersion;
  readonly wander: Wander;
}

/** A baseline that has seen nothing, for a scale of `size` answers. */
export function emptyBaseline(size: number): Baseline {
  return {
    counts: Array.from({ length: size }, () => 0),
    prior: Array.from({ length: size }, () => PRIOR_ANSWERS / size),
    effective: 0,
    days: 0,
    weekdays: UNKNOWN_WEEKDAYS,
    overdispersion: UNKNOWN_OVERDISPERSION,
    wander: UNKNOWN_WANDER,
  };
}

/** The baseline one day later, with the answers of that day; `scores` is what each one counts. */
export function learnDay(baseline: Baseline, day: AnswerDay, scores: readonly number[]): Baseline {
  const n = answersIn(day.counts);
  const kept = 1 - forgottenADay(baseline);
  const counts = baseline.counts.map((count, k) => count * kept + (day.counts[k] ?? 0));
  const shares = sharesOf({ counts, prior: baseline.prior });
  const { mean, variance } = momentsOf(shares, scores);
  const weekday = weekdayOf(day.on) - 1;
  const residual = residualOf(day.counts, scores, mean);
  const unexplained = residual - n * weekdayOffset(baseline.weekdays, weekday);
  const information = n * worthOfAnswer(baseline.overdispersion, n);
  return {
    counts,
    prior: baseline.prior,
    effective: baseline.effective * kept + information,
    days: baseline.days * kept + 1,
    weekdays:
      n === 0 ? baseline.weekdays : learnWeekday(baseline.weekdays, weekday, { n, residual }),
    overdispersion: learnOverdispersion(
      baseline.overdispersion,
      n,
      unexplained ** 2 / (n * variance),
    ),
    wander: learnWander(baseline.wander, {
      information,
      residual: n === 0 ? 0 : (information * unexplained) / (n * Math.sqrt(variance)),
      known: baseline.effective,
    }),
  };
}

/** The usual share of each answer (0 to 1, none of them 0). */
export function sharesOf({ counts, prior }: Pick<Baseline, 'counts' | 'prior'>): readonly number[] {
  const total = answersIn(counts) + answersIn(prior);
  return counts.map((count, k) => (count + (prior[k] ?? 0)) / total);
}

/** Mean and variance of answers with these shares, each counting its score. */
export function momentsOf(
  shares: readonly number[],
  scores: readonly number[],
): { readonly mean: number; readonly variance: number } {
  let [mean, square] = [0, 0];
  for (let k = 0; k < shares.length; k++) mean += (shares[k] ?? 0) * (scores[k] ?? 0);
  for (let k = 0; k < shares.length; k++) {
    square += (shares[k] ?? 0) * ((scores[k] ?? 0) - mean) ** 2;
  }
  return { mean, variance: square };
}

/** By how much answers together lie above what is usual. */
export function residualOf(
  counts: readonly number[],
  scores: readonly number[],
  mean: number,
): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) sum += (counts[k] ?? 0) * ((scores[k] ?? 0) - mean);
  return sum;
}

/** How many independent answers a day of this stream is worth, on average. */
export function informationADay({ effective, days }: Baseline): number {
  return days === 0 ? 0 : effective / days;
}

function forgottenADay(baseline: Baseline): number {
  if (baseline.days < FIRST_DAYS) return FORGOTTEN_AT_FIRST;
  const forgotten = DRIFT_SD_A_DAY * Math.sqrt(informationADay(baseline));
  return Math.min(Math.max(forgotten, FORGOTTEN_A_DAY.least), FORGOTTEN_A_DAY.most);
}
