import { answersIn } from '../../scores/answers-in.ts';
import { pointsOf } from '../../scores/points-of.ts';
import type { FallenScore } from './part-of-fall.ts';
import type { NowAndBefore } from './split-answers.ts';

/**
 * Answers imagined to say something as often as all do, and half of one that says it: of few it is
 * not known how often they do, and what was never said is not impossible.
 */
const PRIOR = { answers: 2, said: 0.5 };

/** What something that customers say did to a score, beyond what comes with their answers. */
export interface SaidMore {
  /** By how much the score changed because it was said more by low answers; in the metric's unit. */
  readonly change: number;
  /** Of that, the variance by luck. */
  readonly variance: number;
}

/**
 * What it did to a score that something was said. What customers say follows their answers: where a
 * score falls there are more complaints, whatever it fell for, and they explain nothing. So it is
 * held against how often answers like these used to say it: those that count the same, such as all
 * that are satisfied. With r the usual share of these that say it, and of n answers now x that say
 * it of m of these,
 *
 *   change = sum over what answers count of (points - level) (x - m r) / n,
 *
 * each x binomial if nothing but the answers had changed, and r itself measured on earlier answers.
 */
export function saidMore(part: NowAndBefore, { metric, scale, all }: FallenScore): SaidMore {
  const points = all.now.map((_, k) => pointsOf(metric, scale.min + k, scale));
  const n = answersIn(all.now);
  const level = points.reduce((sum, point, k) => sum + point * (all.now[k] ?? 0), 0) / n;
  const usual = answersIn(part.before) / Math.max(1, answersIn(all.before));
  let [change, variance] = [0, 0];
  for (const point of new Set(points)) {
    const of = (counts: readonly number[]) =>
      answersIn(counts.filter((_, k) => points[k] === point));
    const given = of(all.now);
    const known = of(all.before) + PRIOR.answers + PRIOR.said;
    const share = (of(part.before) + PRIOR.answers * usual + PRIOR.said) / known;
    const weight = (point - level) / n;
    change += weight * (of(part.now) - given * share);
    variance += weight ** 2 * given * share * (1 - share) * (1 + given / known);
  }
  return { change, variance };
}
