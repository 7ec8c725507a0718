import { answersIn } from '../../scores/answers-in.ts';
import { overshoot } from '../../stats/overshoot.ts';
import { urnRatio } from '../../stats/urn-ratio.ts';
import { weekdayOf } from '../../time/weekday-of.ts';
import { type Baseline, informationADay, momentsOf, sharesOf } from './baseline.ts';
import { BAD_DAY, DIP_SIZES } from './dip-sizes.ts';
import type { AnswerDay, DipWatch } from './dip-watch.ts';
import { cautiousRho } from './overdispersion.ts';
import { wanderVariance } from './wander.ts';
import { weekdayOffset } from './weekdays.ts';

/**
 * A dip of d sd is known after some 12 / d^2 answers (2 ln 365 / d^2). Over its life, about a tenth
 * of these is compared with a baseline that was wrong from the start, and more with one that has
 * wandered: that is worst at the end.
 */
const COMPARED_ANSWERS = { error: 1.2, wander: 2 };

/** Answers by which a baseline is held to be a little surer than its own count says. */
const KNOWN_ANSWERS = 10;

/** A share that is rarer is held for as common as this. */
const LEAST_SHARE = 0.01;

/** Of the false alarms allowed, so much is given to a share: its days are skew, and clumps high. */
const PART_OF_SHARES = 0.65;

/** A share can rise no further. */
const MOST_SHARE = 0.999;

/** What a day's answers say for each size of dip, and last for this day being a bad one. */
export interface DayWeight {
  /** Log likelihood ratios. */
  readonly gains: readonly number[];
  /** What a dip that may begin with this day is held for beforehand, in days of evidence. */
  readonly starts: readonly number[];
}

/**
 * What a day's answers say for each size of dip: the log likelihood ratio of the usual answers
 * tilted towards the bad end to the usual answers, on the whole scale, so that an answer of 1
 * counts for more than one of 3. With the usual shares f on such a weekday, mean m and sd s,
 *
 *   gain = tempering x urnRatio(counts, from f, to f exp(t (m - score)) / their sum),   t = d / s,
 *
 * for a dip of d sd, the answers of a day being as alike as this stream's are. The tempering is
 * 1 / (1 + I/N + J w): an error of the baseline, known from N answers and wandering with variance
 * w, returns in all answers I that are compared with it before a dip of that size is known. For
 * normal answers this is the exact ratio when the baseline is uncertain by 1/N + w.
 */
export function weighDay(watch: DipWatch, day: AnswerDay): DayWeight {
  const seen = seeDay(watch, day);
  const usualDay = informationADay(watch.baseline);
  const badDay = weighBadDay(watch, seen);
  const besides = badDay === null ? 1 : BAD_DAY.besides;
  const part = watch.metric === 'share' ? PART_OF_SHARES : 1;
  const gains: number[] = [];
  const starts: number[] = [];
  for (const { sd, prior } of DIP_SIZES) {
    const tempering = temperingOf(watch.baseline, {
      error: COMPARED_ANSWERS.error / sd ** 2,
      wander: COMPARED_ANSWERS.wander / sd ** 2,
    });
    gains.push(tempering * fallRatio(seen, sd));
    starts.push((part * besides * prior) / overshoot(sd * Math.sqrt(usualDay * tempering)));
  }
  return { gains: [...gains, badDay?.gain ?? 0], starts: [...starts, part * (badDay?.start ?? 0)] };
}

/** A day's answers as they are weighed. */
interface SeenDay {
  readonly counts: readonly number[];
  readonly n: number;
  /** How alike the answers of a day are. */
  readonly rho: number;
  /** The usual shares on such a weekday. */
  readonly onWeekday: readonly number[];
  readonly scores: readonly number[];
  readonly mean: number;
  readonly sd: number;
  readonly badness: 1 | -1;
}

function seeDay(watch: DipWatch, { on, counts }: AnswerDay): SeenDay {
  const { baseline, scores } = watch;
  const shares = watch.metric === 'share' ? notTooRare(sharesOf(baseline)) : sharesOf(baseline);
  const { mean, variance } = momentsOf(shares, scores);
  const offset = weekdayOffset(baseline.weekdays, weekdayOf(on) - 1);
  return {
    counts,
    n: answersIn(counts),
    rho: cautiousRho(baseline.overdispersion),
    onWeekday: tilted(shares, scores, offset / variance),
    scores,
    mean,
    sd: Math.sqrt(variance),
    badness: badnessOf(watch),
  };
}

/** How much better a day's answers fit a dip of so many sd than what is usual (log likelihood). */
function fallRatio(seen: SeenDay, size: number): number {
  const { counts, n, rho, onWeekday, scores, badness } = seen;
  if (n === 0) return 0;
  const fallen = tilted(onWeekday, scores, badness * tiltOf(seen, size));
  return urnRatio(counts, { from: onWeekday, to: fallen }, rho);
}

/** Shares after a tilt along the scale: the mean lies about `tilt` x their variance higher. */
function tilted(
  shares: readonly number[],
  scores: readonly number[],
  tilt: number,
): readonly number[] {
  const [lowest = 0] = scores;
  const weights: number[] = [];
  let total = 0;
  for (let k = 0; k < shares.length; k++) {
    const weight = (shares[k] ?? 0) * Math.exp(tilt * ((scores[k] ?? 0) - lowest));
    weights.push(weight);
    total += weight;
  }
  for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] ?? 0) / total;
  return weights;
}

/**
 * The tilt that moves the mean by so many sd: that is d / s where answers are spread. A share may be
 * rare, and then it is far less: exactly, the change of its log odds.
 */
function tiltOf({ badness, scores, mean, sd }: SeenDay, size: number): number {
  if (badness < 0 || scores.length > 2) return size / sd;
  return logOdds(Math.min(mean + size * sd, MOST_SHARE)) - logOdds(mean);
}

/** What is rarer comes in clumps, one cause bringing many, so that no chart of answers holds. */
function notTooRare([without = 0, having = 0]: readonly number[]): readonly number[] {
  const share = Math.max(having / (without + having), LEAST_SHARE);
  return [1 - share, share];
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

/** What a day says for being a bad one by itself; null where no day has answers enough for that. */
function weighBadDay(
  { baseline }: DipWatch,
  seen: SeenDay,
): { readonly gain: number; readonly start: number } | null {
  if (informationADay(baseline) < BAD_DAY.usualDay) return null;
  const information = seen.n / (1 + Math.max(0, seen.n - 1) * seen.rho);
  const size = BAD_DAY.errors / Math.sqrt(information);
  if (size > BAD_DAY.deepest) return { gain: 0, start: 0 };
  const tempering = temperingOf(baseline, { error: information, wander: information });
  const start = BAD_DAY.prior / overshoot(BAD_DAY.errors * Math.sqrt(tempering));
  return { gain: tempering * fallRatio(seen, size), start };
}

/** 0 to 1: how much it is worth to compare so many answers with a baseline that errs and wanders. */
function temperingOf(
  { effective, wander }: Baseline,
  compared: { readonly error: number; readonly wander: number },
): number {
  const error = compared.error / (effective + KNOWN_ANSWERS);
  return 1 / (1 + error + compared.wander * wanderVariance(wander));
}

/** 1 where the bad answers are the high ones (a share that should be low), -1 where the low ones. */
export function badnessOf({ metric }: Pick<DipWatch, 'metric'>): 1 | -1 {
  return metric === 'share' ? 1 : -1;
}

/** log sum f exp(tilt (score - mean)): the cumulant of the usual answers. */
export function logTilted(
  shares: readonly number[],
  scores: readonly number[],
  { mean, tilt }: { readonly mean: number; readonly tilt: number },
): number {
  let sum = 0;
  for (let k = 0; k < shares.length; k++) {
    sum += (shares[k] ?? 0) * Math.exp(tilt * ((scores[k] ?? 0) - mean));
  }
  return Math.log(sum);
}
