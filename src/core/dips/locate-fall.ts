import { addAnswers } from '../scores/add-answers.ts';
import { answersIn } from '../scores/answers-in.ts';
import { isSatisfied } from '../scores/is-satisfied.ts';
import { levelOf } from '../scores/level-of.ts';
import { momentsOf, sharesOf } from './baseline.ts';
import type { DipWatch, Fall, WeighedDay } from './dip-watch.ts';
import { mix } from './weigh-day.ts';

/** Fewer answers than this since its first day are not told as a dip. */
const FEWEST_ANSWERS = 8;

/** Smaller falls are not worth a team's attention, however sure. */
const SMALLEST_FALL = { satisfiedShare: 0.05, sd: 0.25 };

/** Usual answers imagined among those of the fall: what is found by looking is found too large. */
const SHRINKING_ANSWERS = 10;

/**
 * Where the fall began that the evidence speaks of, and how deep it is; null when it is too small
 * or rests on too few answers to be told.
 */
export function locateFall(watch: DipWatch): Fall | null {
  const { metric, scale, baseline } = watch;
  const days = sinceLikeliestStart(watch.weighed);
  const [first] = days;
  const last = days.at(-1);
  const [fallen] = addAnswers(days.map(({ counts }) => ({ scale, counts })));
  if (first === undefined || last === undefined || fallen === undefined) {
    return null;
  }

  const n = answersIn(fallen.counts);
  const level = levelOf(metric, fallen);
  const usual = levelOf(metric, { scale, counts: baseline.counts });
  if (n < FEWEST_ANSWERS || level >= usual || !isWorthTelling(watch, fallen.counts)) {
    return null;
  }
  return {
    openedOn: last.on,
    since: first.on,
    level,
    usual,
    n,
    of: metric === 'csat' ? satisfiedOf(watch, fallen.counts) : null,
    evidence: mix(watch.evidence),
  };
}

/** The days from the start that best explains what was seen; the shorter run when two do. */
function sinceLikeliestStart(weighed: readonly WeighedDay[]): readonly WeighedDay[] {
  let best = { likelihood: 0, start: weighed.length };
  let gains: readonly number[] = [];
  for (let start = weighed.length - 1; start >= 0; start--) {
    const day = weighed[start];
    gains = day?.gains.map((gain, j) => gain + (gains[j] ?? 0)) ?? gains;
    const likelihood = mix(gains.map(Math.exp));
    if (likelihood > best.likelihood) {
      best = { likelihood, start };
    }
  }
  return weighed.slice(best.start);
}

function isWorthTelling(watch: DipWatch, counts: readonly number[]): boolean {
  const n = answersIn(counts);
  const shrink = n / (n + SHRINKING_ANSWERS);
  if (watch.metric === 'csat') {
    const usual = levelOf('csat', { scale: watch.scale, counts: watch.baseline.counts });
    const fall = usual - satisfiedOf(watch, counts) / n;
    return shrink * fall >= SMALLEST_FALL.satisfiedShare;
  }
  const { mean, variance } = momentsOf(sharesOf(watch.baseline));
  const fall = mean - momentsOf(counts.map((count) => count / n)).mean;
  return shrink * fall >= SMALLEST_FALL.sd * Math.sqrt(variance);
}

function satisfiedOf({ scale }: DipWatch, counts: readonly number[]): number {
  return answersIn(counts.filter((_, k) => isSatisfied(scale.min + k, scale)));
}
