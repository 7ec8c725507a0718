import { answersIn } from '../scores/answers-in.ts';
import type { Metric, Scale } from '../scores/score.ts';
import { emptyBaseline, learnDay } from './baseline.ts';
import type { AnswerDay, DipWatch } from './dip-watch.ts';
import { locateFall } from './locate-fall.ts';
import { mix, NO_EVIDENCE, weighDay } from './weigh-day.ts';

/** A fall must not teach the baseline before it is found: days are learnt two weeks later. */
const LAG_DAYS = 14;

/** In silence before anything may be told: days passed, and answers the baseline has learnt. */
const WARM_UP = { days: 28, answers: 100 };

/** How far back the first day of a dip is looked for. */
const ONSET_DAYS = 45;

/** After this long a dip that never recovered is the new normal. */
export const REBASED_AFTER_DAYS = 28;

/** Far beyond any threshold, and far from what a number can hold. */
const MOST_EVIDENCE = 1e12;

/** A watch on one score that has seen nothing yet. */
export function startWatch(score: {
  readonly metric: Metric;
  readonly scale: Scale;
  readonly threshold: number;
}): DipWatch {
  return {
    ...score,
    days: 0,
    learnt: 0,
    baseline: emptyBaseline(score.scale.max - score.scale.min + 1),
    recent: [],
    evidence: NO_EVIDENCE,
    weighed: [],
    open: null,
  };
}

/**
 * A watch one local date later. Days come in order and without gaps: one without answers counts
 * too, because the promise is made in days.
 *
 * The statistic is a mixture of Shiryaev-Roberts charts, U <- (U + 1) x likelihood ratio, with a
 * baseline that lags (Pollak & Tartakovsky, https://arxiv.org/abs/0710.5935): without any change
 * U minus the days passed is a martingale, so luck alone takes `threshold` days on average to
 * reach `threshold`.
 */
export function step(watch: DipWatch, day: AnswerDay): DipWatch {
  return watch.open === null ? lookForFall(watch, day) : waitForEnd(watch, watch.open, day);
}

function lookForFall(watch: DipWatch, day: AnswerDay): DipWatch {
  const isWarm = watch.days >= WARM_UP.days && watch.learnt >= WARM_UP.answers;
  const weighed = isWarm ? weigh(watch, day) : watch;
  const fall = mix(weighed.evidence) >= watch.threshold ? locateFall(weighed) : null;
  return fall === null
    ? learn(weighed, day)
    : { ...watch, evidence: NO_EVIDENCE, weighed: [], open: { fall, days: [] } };
}

function weigh(watch: DipWatch, day: AnswerDay): DipWatch {
  const gains = weighDay(watch, day);
  return {
    ...watch,
    evidence: watch.evidence.map((u, j) =>
      Math.min((u + 1) * Math.exp(gains[j] ?? 0), MOST_EVIDENCE),
    ),
    weighed: [...watch.weighed, { ...day, gains }].slice(-ONSET_DAYS),
  };
}

function learn(watch: DipWatch, day: AnswerDay): DipWatch {
  const [oldest, ...newer] = [...watch.recent, day];
  const isFull = watch.recent.length === LAG_DAYS && oldest !== undefined;
  return {
    ...watch,
    days: watch.days + 1,
    learnt: watch.learnt + (isFull ? answersIn(oldest.counts) : 0),
    baseline: isFull ? learnDay(watch.baseline, oldest) : watch.baseline,
    recent: isFull ? newer : [...watch.recent, day],
  };
}

/** The baseline stays what it was while a dip is open, and starts afresh once it is normal. */
function waitForEnd(watch: DipWatch, open: NonNullable<DipWatch['open']>, day: AnswerDay) {
  const days = [...open.days, day];
  return days.length < REBASED_AFTER_DAYS
    ? { ...watch, open: { ...open, days } }
    : days.reduce(learn, startWatch(watch));
}
