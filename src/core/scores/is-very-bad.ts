import type { StatedScore } from './score.ts';

/** On 0-10 the lowest three: who says 0, 1 or 2 does not merely stay away, but warns others. */
const WORST_OF_NPS = 0.2;

/**
 * Whether one answer could hardly be worse: the lowest of its scale, and of NPS the lowest fifth of
 * the way up (0 to 2 on 0-10).
 */
export function isVeryBad({ metric, answer, scale }: StatedScore): boolean {
  const worst = metric === 'nps' ? WORST_OF_NPS : 0;
  return (answer - scale.min) / (scale.max - scale.min) <= worst;
}
