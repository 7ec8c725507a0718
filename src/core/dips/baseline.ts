import { answersIn } from '../scores/answers-in.ts';
import { weekdayOf } from '../time/weekday-of.ts';
import type { AnswerDay } from './dip-watch.ts';

/** What a day keeps of its weight for every day that passes: half is forgotten in 138 days. */
const KEPT_A_DAY = 0.995;

/** What a weekday's residuals keep for every week that passes. */
const KEPT_A_WEEK = 0.97;

/** Answers at an even spread that every baseline starts from, so that no answer is impossible. */
const PRIOR_ANSWERS = 10;

/** Weekdays differ by about .06 sd: (1 / .06)^2 imagined answers without any difference. */
const WEEKDAY_PRIOR_ANSWERS = 278;

/** How alike answers of one day are before the stream has shown it, and how firmly we think so. */
const PRIOR_LIKENESS = { value: 0.01, weight: 20_000 };

const LIKENESS_BOUNDS = { low: 0.001, high: 0.08 };

/** What is usual: learnt from days older than two weeks; plain JSON. */
export interface Baseline {
  /** Discounted counts of each answer. */
  readonly counts: readonly number[];
  /** Discounted answers, each day's at its weight (see `dayWeight`). */
  readonly effective: number;
  /** Discounted sums of `answer - mean` and of answers, Monday first. */
  readonly residuals: readonly number[];
  readonly weekdayAnswers: readonly number[];
  /** Sums over days of (n - 1) x (Pearson's chi square - 1) and of (n - 1)^2. */
  readonly excess: number;
  readonly pairs: number;
}

/** A baseline that has seen nothing, for a scale of `size` answers. */
export function emptyBaseline(size: number): Baseline {
  return {
    counts: Array.from({ length: size }, () => 0),
    effective: 0,
    residuals: [0, 0, 0, 0, 0, 0, 0],
    weekdayAnswers: [0, 0, 0, 0, 0, 0, 0],
    excess: 0,
    pairs: 0,
  };
}

/** The baseline one day later, with the answers of that day. */
export function learnDay(baseline: Baseline, day: AnswerDay): Baseline {
  const n = answersIn(day.counts);
  const counts = baseline.counts.map((count, k) => count * KEPT_A_DAY + (day.counts[k] ?? 0));
  const { mean, variance } = momentsOf(sharesOf({ counts }));
  const weekday = weekdayOf(day.on) - 1;
  const residual = sumOf(day.counts, (k) => k - mean);
  const offset = weekdayOffsets(baseline)[weekday] ?? 0;
  const chiSquare = n === 0 ? 0 : (residual - n * offset) ** 2 / (n * variance);
  const fade = (sums: readonly number[], more: number) =>
    sums.map((sum, d) => (d === weekday ? sum * KEPT_A_WEEK + more : sum));
  return {
    counts,
    effective: baseline.effective * KEPT_A_DAY + n * dayWeight(baseline, n),
    residuals: fade(baseline.residuals, residual),
    weekdayAnswers: fade(baseline.weekdayAnswers, n),
    excess: baseline.excess + (n === 0 ? 0 : (n - 1) * (chiSquare - 1)),
    pairs: baseline.pairs + (n === 0 ? 0 : (n - 1) ** 2),
  };
}

/** The usual share of each answer (0 to 1, none of them 0). */
export function sharesOf({ counts }: Pick<Baseline, 'counts'>): readonly number[] {
  const total = answersIn(counts) + PRIOR_ANSWERS;
  return counts.map((count) => (count + PRIOR_ANSWERS / counts.length) / total);
}

/** Mean and variance of answers with these shares, counted in steps from the lowest answer. */
export function momentsOf(shares: readonly number[]): { mean: number; variance: number } {
  const mean = sumOf(shares, (k) => k);
  return { mean, variance: sumOf(shares, (k) => (k - mean) ** 2) };
}

/** How far each weekday's answers usually lie from the mean, Monday first; together zero. */
export function weekdayOffsets({ residuals, weekdayAnswers }: Baseline): readonly number[] {
  const offsets = residuals.map(
    (sum, d) => sum / ((weekdayAnswers[d] ?? 0) + WEEKDAY_PRIOR_ANSWERS),
  );
  const middle = answersIn(offsets) / offsets.length;
  return offsets.map((offset) => offset - middle);
}

/**
 * What one of `n` answers of a day is worth (0 to 1): answers of one day resemble each other, so
 * that many of them say less than as many days would. 1 / the design effect 1 + (n - 1) rho of
 * L. Kish, Survey Sampling (1965), rho measured on the stream's own days.
 */
export function dayWeight({ excess, pairs }: Baseline, n: number): number {
  const { value, weight } = PRIOR_LIKENESS;
  const likeness = (excess + value * weight) / (pairs + weight);
  const rho = Math.min(Math.max(likeness, LIKENESS_BOUNDS.low), LIKENESS_BOUNDS.high);
  return 1 / (1 + Math.max(0, n - 1) * rho);
}

function sumOf(weights: readonly number[], value: (k: number) => number): number {
  return weights.reduce((sum, weight, k) => sum + weight * value(k), 0);
}
