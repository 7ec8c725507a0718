import { answersIn } from '../../scores/answers-in.ts';
import { overshoot } from '../../stats/overshoot.ts';
import { weekdayOf } from '../../time/weekday-of.ts';
import { type Baseline, informationADay, momentsOf, residualOf, sharesOf } from './baseline.ts';
import { BAD_DAY, DIP_SIZES } from './dip-sizes.ts';
import type { AnswerDay, DipWatch } from './dip-watch.ts';
import { worthOfAnswer } from './overdispersion.ts';
import { wanderVariance } from './wander.ts';
import { weekdayOffset } from './weekdays.ts';

/**
 * A dip of d sd is known after some 12 / d^2 answers (2 ln 365 / d^2). Over its life, about a tenth
 * of these is compared with a baseline that was wrong from the start, and more with one that has
 * wandered: that is worst at the end.
 */
const COMPARED_ANSWERS = { error: 1.2, wander: 5 };

/** Answers by which a baseline is held to be a little surer than its own count says. */
const KNOWN_ANSWERS = 10;

/** A share that is rarer is held for as common as this. */
const LEAST_SHARE = 0.01;

/** Of the false alarms allowed, so much is given to a share: its days are skew, and clumps high. */
const PART_OF_SHARES = 0.65;

/** A share can rise no further. */
const MOST_SHARE = 0.999;

const PRIOR_OF_SIZES = DIP_SIZES.reduce((sum, { prior }) => sum + prior, 0);

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
 * counts for more than one of 3. With the usual shares f, mean m and sd s, n answers whose sum
 * lies S below what is usual on such a weekday say for a dip of d sd
 *
 *   gain = worth x tempering x (t S - n log sum f exp(t (m - score))),   t = d / s.
 *
 * `worth` is what one of n answers of a day is worth (they are alike), and the tempering is
 * 1 / (1 + I/N + J w): an error of the baseline, known from N answers and wandering with variance
 * w, returns in all answers I that are compared with it before a dip of that size is known. For
 * normal answers this is the exact ratio when the baseline is uncertain by 1/N + w.
 */
export function weighDay(watch: DipWatch, day: AnswerDay): DayWeight {
  const seen = seeDay(watch, day);
  const usualDay = informationADay(watch.baseline);
  const badDay = weighBadDay(watch, seen);
  const unused = badDay === null ? 1 + BAD_DAY.prior / PRIOR_OF_SIZES : 1;
  const part = watch.metric === 'share' ? PART_OF_SHARES : 1;
  const gains: number[] = [];
  const starts: number[] = [];
  for (const { sd, prior } of DIP_SIZES) {
    const tempering = temperingOf(watch.baseline, {
      error: COMPARED_ANSWERS.error / sd ** 2,
      wander: COMPARED_ANSWERS.wander / sd ** 2,
    });
    gains.push(gainOf(seen, sd, tempering));
    starts.push((part * unused * prior) / overshoot(sd * Math.sqrt(usualDay * tempering)));
  }
  return { gains: [...gains, badDay?.gain ?? 0], starts: [...starts, part * (badDay?.start ?? 0)] };
}

/** A day's answers as they are weighed. */
interface SeenDay {
  readonly n: number;
  readonly worth: number;
  /** By how much their sum lies on the bad side of what is usual on such a weekday. */
  readonly sum: number;
  readonly shares: readonly number[];
  readonly scores: readonly number[];
  readonly mean: number;
  readonly sd: number;
  readonly badness: 1 | -1;
}

function seeDay(watch: DipWatch, { on, counts }: AnswerDay): SeenDay {
  const { baseline, scores } = watch;
  const n = answersIn(counts);
  const shares = watch.metric === 'share' ? notTooRare(sharesOf(baseline)) : sharesOf(baseline);
  const { mean, variance } = momentsOf(shares, scores);
  const offset = weekdayOffset(baseline.weekdays, weekdayOf(on) - 1);
  const badness = badnessOf(watch);
  const sum = badness * (residualOf(counts, scores, mean) - n * offset);
  const worth = worthOfAnswer(baseline.overdispersion, n);
  return { n, worth, sum, shares, scores, mean, sd: Math.sqrt(variance), badness };
}

function gainOf(seen: SeenDay, size: number, tempering: number): number {
  const { n, worth, sum, shares, scores, mean, badness } = seen;
  if (n === 0) return 0;
  const tilt = tiltOf(seen, size);
  const norm = logTilted(shares, scores, { mean, tilt: badness * tilt });
  return worth * tempering * (tilt * sum - n * norm);
}

/**
 * The tilt that moves the mean by so many sd: that is d / s where answers are spread. A share may be
 * rare, and then it is far less: exactly, the change of its log odds.
 */
function tiltOf({ badness, shares, mean, sd }: SeenDay, size: number): number {
  if (badness < 0 || shares.length > 2) return size / sd;
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
  const information = seen.n * seen.worth;
  const size = BAD_DAY.errors / Math.sqrt(information);
  if (size > BAD_DAY.deepest) return { gain: 0, start: 0 };
  const tempering = temperingOf(baseline, { error: information, wander: information });
  const start = BAD_DAY.prior / overshoot(BAD_DAY.errors * Math.sqrt(tempering));
  return { gain: gainOf(seen, size, tempering), start };
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
