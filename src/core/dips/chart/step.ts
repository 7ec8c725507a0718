import { answersIn } from '../../scores/answers-in.ts';
import type { Scale } from '../../scores/score.ts';
import { emptyBaseline, learnDay } from './baseline.ts';
import { DIP_SIZES, NO_EVIDENCE } from './dip-sizes.ts';
import type { AnswerDay, DipWatch, OpenDip, Watchable } from './dip-watch.ts';
import { evidenceIn } from './evidence-in.ts';
import { followDip } from './follow-dip.ts';
import { type Gate, USUAL_GATE } from './gate.ts';
import { locateFall } from './locate-fall.ts';
import { WARM_UP } from './warm-up.ts';
import { weighDay } from './weigh-day.ts';

/** A fall must not teach the baseline before it is found: days are learnt two weeks later. */
const LAG_DAYS = 14;

/** How far back the first day of a dip is looked for. */
const ONSET_DAYS = 45;

/** Far beyond any threshold, and far from what a number can hold. */
const MOST_EVIDENCE = 1e12;

/** A watch on one score that has seen nothing yet. */
export function startWatch(watched: {
  readonly metric: Watchable;
  readonly scale: Scale;
  readonly threshold: number;
  /** What each answer counts, lowest first, where those are not the scale's whole numbers. */
  readonly scores?: readonly number[];
  readonly gate?: Gate;
}): DipWatch {
  const { metric, scale, threshold, gate = USUAL_GATE, scores = numbersOf(scale) } = watched;
  return {
    ...{ metric, scale, scores, threshold, gate },
    days: 0,
    learnt: 0,
    baseline: emptyBaseline(scores.length),
    recent: [],
    evidence: NO_EVIDENCE,
    weighed: [],
    open: null,
    turn: null,
  };
}

/**
 * A watch one local date later. Days come in order and without gaps: one without answers counts
 * too, because the promise is made in days.
 *
 * The statistic is a mixture of Shiryaev-Roberts charts, V <- (V + start) x likelihood ratio, with
 * a baseline that lags (Pollak & Tartakovsky, https://arxiv.org/abs/0710.5935): without any change
 * what is added a day is what is lost, so luck alone takes about `threshold` days on average to
 * reach `threshold`, whatever the number of answers.
 */
export function step(watch: DipWatch, day: AnswerDay): DipWatch {
  return watch.open === null ? lookForFall(watch, day) : waitForEnd(watch, watch.open, day);
}

/** A watch on the same score that knows nothing but some days: what came before says nothing. */
function startAnew(watch: DipWatch, days: readonly AnswerDay[]): DipWatch {
  return days.reduce(learn, startWatch(watch));
}

/** A watch whose open dip is none, somebody says: its days were days like all others. */
export function dismissDip(watch: DipWatch): DipWatch {
  const { open } = watch;
  return open === null ? watch : open.days.reduce(learn, { ...watch, open: null, turn: null });
}

function numbersOf({ min, max }: Scale): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, k) => min + k);
}

function lookForFall(watch: DipWatch, day: AnswerDay): DipWatch {
  const isWarm = watch.days >= WARM_UP.days && watch.learnt >= WARM_UP.answers;
  const weighed = isWarm ? weigh(watch, day) : watch;
  const fall = evidenceIn(weighed) >= watch.threshold ? locateFall(weighed) : null;
  const learnt = learn(weighed, day);
  if (fall === null) return learnt;
  const turn = { kind: 'opened', on: day.on, fall } as const;
  return { ...learnt, evidence: NO_EVIDENCE, weighed: [], open: { fall, days: [] }, turn };
}

function weigh(watch: DipWatch, day: AnswerDay): DipWatch {
  const { gains, starts } = weighDay(watch, day);
  const evidence = starts.map((start, j) => {
    // A bad day stands by itself: what was held for one yesterday says nothing of today.
    const before = j < DIP_SIZES.length ? (watch.evidence[j] ?? 0) : 0;
    return Math.min((before + start) * Math.exp(gains[j] ?? 0), MOST_EVIDENCE);
  });
  return {
    ...watch,
    evidence,
    weighed: [...watch.weighed.slice(1 - ONSET_DAYS), { ...day, gains }],
  };
}

function learn(watch: DipWatch, day: AnswerDay): DipWatch {
  const recent = [...watch.recent, day];
  const oldest = recent.length > LAG_DAYS ? recent.shift() : undefined;
  return {
    ...watch,
    days: watch.days + 1,
    learnt: watch.learnt + (oldest === undefined ? 0 : answersIn(oldest.counts)),
    baseline:
      oldest === undefined ? watch.baseline : learnDay(watch.baseline, oldest, watch.scores),
    recent,
    turn: null,
  };
}

/**
 * The baseline stays what it was while a dip is open. It starts afresh once the dip is normal; once
 * it is over, what it made of the newest days is not learnt: those were no usual ones.
 */
function waitForEnd(watch: DipWatch, open: OpenDip, day: AnswerDay): DipWatch {
  const { dip, turn } = followDip(watch, open, day);
  if (turn?.kind === 'rebased') return { ...startAnew(watch, dip.days), turn };
  const days = watch.days + 1;
  if (turn?.kind !== 'recovered') return { ...watch, days, open: dip, turn };
  const recent = watch.recent.filter(({ on }) => on < dip.fall.since);
  return { ...watch, days, recent, open: null, turn };
}
