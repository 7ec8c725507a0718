import { addDays } from '../time/add-days.ts';
import type { LocalDate } from '../time/period.ts';
import { WINDOW_DAYS, WINDOWS_BEFORE } from './window-of.ts';

/** Of fewer days nobody can say what is usual. */
export const FEWEST_DAYS = 3;

/**
 * The days that tell what is usual on a day. Weekdays differ, so these are the same weekday in the
 * four weeks before, as far as they come after `first`, the day that was heard in part; in a
 * team's first week, the days since then. None while there are fewer than three of those.
 */
export function daysLike(day: LocalDate, first: LocalDate): readonly LocalDate[] {
  const known = (days: readonly LocalDate[]) => days.filter((on) => on > first);
  const alike = known(daysBefore(day, { count: WINDOWS_BEFORE, every: WINDOW_DAYS }));
  if (alike.length > 0) return alike;
  const lately = known(daysBefore(day, { count: WINDOW_DAYS - 1, every: 1 }));
  return lately.length < FEWEST_DAYS ? [] : lately;
}

/** So many days before a day, so many days apart, latest first. */
export function daysBefore(
  day: LocalDate,
  { count, every }: { readonly count: number; readonly every: number },
): readonly LocalDate[] {
  return Array.from({ length: count }, (_, k) => addDays(day, -every * (k + 1)));
}
