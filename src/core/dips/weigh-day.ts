import { answersIn } from '../scores/answers-in.ts';
import { weekdayOf } from '../time/weekday-of.ts';
import { dayWeight, momentsOf, sharesOf, weekdayOffsets } from './baseline.ts';
import type { AnswerDay, DipWatch } from './dip-watch.ts';

/**
 * The sizes of dip that are looked for, in sd, and how likely each is held to be. For a share of
 * .8 they are falls of about 5, 10, 18 and 29 points; a mixture finds all of them nearly as soon
 * as looking for one would (dips of unknown size: https://arxiv.org/abs/1504.04722).
 */
const DIP_SIZES = [
  { sd: 0.12, prior: 0.25 },
  { sd: 0.24, prior: 0.35 },
  { sd: 0.4, prior: 0.25 },
  { sd: 0.6, prior: 0.15 },
] as const;

/** Answers by which a baseline is held to be a little surer than its own count says. */
const TEMPER_ANSWERS = 10;

/** Evidence for no dip of any size. */
export const NO_EVIDENCE: readonly number[] = DIP_SIZES.map(() => 0);

/**
 * What a day's answers say for each size of dip: the log likelihood ratio of the usual answers
 * tilted down to the usual answers, on the whole scale. It is weighed by how much the answers of
 * one day resemble each other, and tempered while the baseline is young.
 */
export function weighDay({ baseline, recent }: DipWatch, day: AnswerDay): readonly number[] {
  const n = answersIn(day.counts);
  if (n === 0) {
    return NO_EVIDENCE;
  }
  const shares = sharesOf(baseline);
  const { mean, variance } = momentsOf(shares);
  const offset = weekdayOffsets(baseline)[weekdayOf(day.on) - 1] ?? 0;
  const sum = day.counts.reduce((total, count, k) => total + count * (k - mean - offset), 0);
  const weight = dayWeight(baseline, n) * temperOf({ baseline, recent });
  return DIP_SIZES.map(({ sd }) => {
    const tilt = -sd / Math.sqrt(variance);
    const normaliser = Math.log(
      shares.reduce((total, share, k) => total + share * Math.exp(tilt * (k - mean)), 0),
    );
    return weight * (tilt * sum - n * normaliser);
  });
}

/** Joins the evidence for the sizes of dip, each an amount, into one. */
export function mix(amounts: readonly number[]): number {
  return DIP_SIZES.reduce((sum, { prior }, j) => sum + prior * (amounts[j] ?? 0), 0);
}

/** 0 to 1: an error of the baseline returns in each of the days that are compared with it. */
function temperOf({ baseline, recent }: Pick<DipWatch, 'baseline' | 'recent'>): number {
  const known = baseline.effective + TEMPER_ANSWERS;
  const compared = recent.reduce((sum, { counts }) => {
    const n = answersIn(counts);
    return sum + n * dayWeight(baseline, n);
  }, 0);
  return known / (known + compared);
}
