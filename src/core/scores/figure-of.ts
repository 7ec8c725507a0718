import { meanInterval } from '../stats/mean-interval.ts';
import { npsInterval } from '../stats/nps-interval.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { addAnswers } from './add-answers.ts';
import { answersIn } from './answers-in.ts';
import type { ScoreFigure } from './figure.ts';
import { isSatisfied } from './is-satisfied.ts';
import { levelOf } from './level-of.ts';
import { npsGroupOf } from './nps-group-of.ts';
import type { AnswerCounts, Metric } from './score.ts';
import { USUAL_SCALE } from './usual-scale.ts';

/** Under this many answers a figure would be noise, and could point at a person. */
const FEWEST_ANSWERS = 5;

/**
 * The score of some answers with its n and 95 % interval, on the scale that most were given on.
 *
 * @example figureOf('csat', [{ scale: { min: 1, max: 5 }, counts: [1, 1, 2, 6, 10] }]).value // 0.8
 */
export function figureOf(metric: Metric, answers: readonly AnswerCounts[]): ScoreFigure {
  const [main = { scale: USUAL_SCALE[metric], counts: [] }, ...others] = addAnswers(answers);
  const n = answersIn(main.counts);
  const isEnough = n >= FEWEST_ANSWERS;
  return {
    metric,
    scale: main.scale,
    n,
    value: isEnough ? levelOf(metric, main) : null,
    interval: isEnough ? intervalOf(metric, main) : null,
    otherScales: others.map(({ scale, counts }) => ({ scale, n: answersIn(counts) })),
  };
}

function intervalOf(metric: Metric, { scale, counts }: AnswerCounts) {
  const count = (belongs: (answer: number) => boolean) =>
    answersIn(counts.filter((_, k) => belongs(scale.min + k)));
  const n = answersIn(counts);
  switch (metric) {
    case 'csat':
      return wilsonInterval(
        count((answer) => isSatisfied(answer, scale)),
        n,
      );
    case 'ces':
      return meanInterval(counts, scale);
    case 'nps':
      return npsInterval({
        promoters: count((answer) => npsGroupOf(answer, scale) === 'promoter'),
        detractors: count((answer) => npsGroupOf(answer, scale) === 'detractor'),
        n,
      });
  }
}
