import type { Scale } from './score.ts';

/** How far up a scale an answer must lie to be satisfied: on 1-5 these are the top two, 4 and 5. */
const SATISFIED_FROM = 0.75;

/**
 * Whether a CSAT answer is a satisfied one: in the top quarter of the way from `min` to `max`.
 *
 * On 1-5 that is 4 and 5, on 1-7 6 and 7, on 1-10 8 to 10, on 1-3 the 3, on thumbs up.
 */
export function isSatisfied(answer: number, scale: Scale): boolean {
  return (answer - scale.min) / (scale.max - scale.min) >= SATISFIED_FROM;
}
