import { answersIn } from '../../scores/answers-in.ts';
import { pointsOf } from '../../scores/points-of.ts';
import type { Metric, Scale } from '../../scores/score.ts';
import type { NowAndBefore } from './split-answers.ts';

/** What a fall is measured in. */
export interface FallenScore {
  readonly metric: Metric;
  readonly scale: Scale;
  /** All answers, since the fall began and before. */
  readonly all: NowAndBefore;
}

/** What some of the answers did to a score, in the metric's unit; negative where they pulled it down. */
export interface PartOfFall {
  /** By how much the score changed because of them: over the values of a dimension, the whole change. */
  readonly change: number;
  /** The part of `change` that is there because these answers themselves were other than before. */
  readonly within: number;
  /** The part that is there because there were more or fewer of them among all. */
  readonly mix: number;
}

/**
 * What some of the answers did to a score that changed from U to L. A share p of all answers with
 * a level l adds p (l - U) to the distance from what is usual, so they brought about
 *
 *   change = p1 (l1 - U) - p0 (l0 - U),
 *
 * which summed over answers that are told apart is L - U to the last digit. It is split where the
 * answers are held fixed and where their number is:
 *
 *   within = p1 (l1 - l0),   mix = (p1 - p0) (l0 - U)
 *
 * (a shift-share or Oaxaca-Blinder decomposition: E. M. Kitagawa, JASA 50 (1955) 1168).
 * Answers that were never given before are held to have been like all others.
 *
 * @example
 * // CSAT was 80 % everywhere, and is 0 % in a third of the answers: that is all of the 27 points.
 * const all = { now: [28, 32], before: [20, 80] };
 * partOfFall({ now: [20, 0], before: [6, 24] }, { metric: 'csat', scale: { min: 0, max: 1 }, all });
 * // { change: -0.2667, within: -0.2667, mix: 0 }
 */
export function partOfFall(part: NowAndBefore, { metric, scale, all }: FallenScore): PartOfFall {
  const of = (counts: readonly number[]) => momentsOf(counts, { metric, scale });
  const [nowAll, beforeAll] = [of(all.now), of(all.before)];
  const [now, before] = [of(part.now), of(part.before)];
  const usual = beforeAll.mean;
  const share = { now: now.n / nowAll.n, before: before.n / beforeAll.n };
  const beforeMean = before.n === 0 ? usual : before.mean;
  const within = now.n === 0 ? 0 : share.now * (now.mean - beforeMean);
  const mix = (share.now - share.before) * (beforeMean - usual);
  return { change: within + mix, within, mix };
}

/** How many answers, the mean of the points they give, and their variance; 0 of none. */
export function momentsOf(
  counts: readonly number[],
  { metric, scale }: Pick<FallenScore, 'metric' | 'scale'>,
): { readonly n: number; readonly mean: number; readonly variance: number } {
  const n = answersIn(counts);
  if (n === 0) return { n, mean: 0, variance: 0 };
  const points = counts.map((_, k) => pointsOf(metric, scale.min + k, scale));
  const mean = sumOf(counts, (count, k) => count * (points[k] ?? 0)) / n;
  const variance = sumOf(counts, (count, k) => count * ((points[k] ?? 0) - mean) ** 2) / n;
  return { n, mean, variance };
}

function sumOf(counts: readonly number[], of: (count: number, k: number) => number): number {
  return counts.reduce((sum, count, k) => sum + of(count, k), 0);
}
