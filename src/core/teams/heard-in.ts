import type { HeardCount } from '../feedback/heard-count.ts';
import { addDays } from '../time/add-days.ts';
import type { Period } from '../time/period.ts';

/** A period may begin with so many silent days and still be listened through. */
const SILENT_DAYS = 7;

/** How much was heard in a period. */
export function countIn(
  heard: readonly Pick<HeardCount, 'on' | 'count'>[],
  { from, to }: Period,
): number {
  return heard
    .filter(({ on }) => from <= on && on <= to)
    .reduce((sum, { count }) => sum + count, 0);
}

/**
 * Whether Earshot listened through a period, as far as what it heard up to then tells: a period
 * that began before it listened is not to be compared with.
 */
export function hasListened(
  heard: readonly Pick<HeardCount, 'on' | 'count'>[],
  { from }: Period,
): boolean {
  const latest = addDays(from, SILENT_DAYS);
  return heard.some(({ on }) => on < latest);
}
