import { addDays } from '../time/add-days.ts';
import type { LocalDate, Period } from '../time/period.ts';

/** How much was heard on a date. */
interface HeardOn {
  readonly on: LocalDate;
  readonly count: number;
}

/** A period may begin with so many silent days and still be listened through. */
const SILENT_DAYS = 7;

/** How much was heard in a period. */
export function countIn(heard: readonly HeardOn[], { from, to }: Period): number {
  return heard
    .filter(({ on }) => from <= on && on <= to)
    .reduce((sum, { count }) => sum + count, 0);
}

/**
 * Whether Earshot listened through a period, as far as what it heard up to then tells: a period
 * that began before it listened is not to be compared with.
 */
export function hasListened(heard: readonly HeardOn[], { from }: Period): boolean {
  const latest = addDays(from, SILENT_DAYS);
  return heard.some(({ on }) => on < latest);
}
