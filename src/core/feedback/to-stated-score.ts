import type { Metric, Scale, StatedScore } from '../scores/score.ts';
import { USUAL_SCALE } from '../scores/usual-scale.ts';

/** What a text says of one answer: its number, and its scale where that is said too. */
export interface SaidAnswer {
  readonly answer: number;
  /** The `5` of "2/5". */
  readonly outOf: number | null;
  /** The `1` and `7` of "(1-7)". */
  readonly range: Scale | null;
}

/** Highest answers of the scales in use; "2/3" or "8/9" is no score. */
const MAXIMA: Readonly<Record<Metric, readonly number[]>> = {
  csat: [3, 4, 5, 6, 7, 10],
  ces: [5, 7],
  nps: [10],
};

/** Puts an answer on its scale; null when it does not fit, or the scale is none of the metric's. */
export function toStatedScore(
  metric: Metric,
  said: SaidAnswer,
  usual: Scale = USUAL_SCALE[metric],
): StatedScore | null {
  const scale = scaleOf(metric, said, usual);
  if (!MAXIMA[metric].includes(scale.max) || scale.min > 1) return null;
  if (metric === 'nps' && scale.min !== 0) return null;
  if (said.answer < scale.min || said.answer > scale.max) return null;
  return { metric, answer: said.answer, scale };
}

function scaleOf(metric: Metric, said: SaidAnswer, usual: Scale): Scale {
  if (said.range !== null) return said.range;
  if (said.outOf !== null) return { min: metric === 'nps' ? 0 : 1, max: said.outOf };
  return usual;
}
