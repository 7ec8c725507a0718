import { differenceInterval } from '../stats/difference-interval.ts';
import { Z_95 } from '../stats/interval.ts';
import type { ScoreFigure } from './figure.ts';

/** Which way a score surely went. */
export type Move = 'up' | 'down';

/**
 * Three scores are looked at, so each may show a change by luck once in sixty times, not in twenty
 * (Bonferroni): the standard normal's quantile for that, 1 - 0.05 / 3 / 2.
 */
const Z_OF_THREE = 2.3939797998185104;

/**
 * Whether a score surely changed from one time to another: of every twenty times that nothing did,
 * luck says so of any of the three scores in one at most. Null where it may be luck, where either
 * figure is unknown, and where they were asked on different scales.
 */
export function movedBetween(now: ScoreFigure, before: ScoreFigure): Move | null {
  const isSameScale = now.scale.min === before.scale.min && now.scale.max === before.scale.max;
  if (!isSameScale || now.value === null || now.interval === null) return null;
  if (before.value === null || before.interval === null) return null;
  const difference = now.value - before.value;
  const { low, high } = differenceInterval(
    { value: now.value, interval: now.interval },
    { value: before.value, interval: before.interval },
  );
  const room = Z_OF_THREE / Z_95;
  if (difference - (difference - low) * room > 0) return 'up';
  return difference + (high - difference) * room < 0 ? 'down' : null;
}
