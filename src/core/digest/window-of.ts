import { addDays } from '../time/add-days.ts';
import type { LocalDate, Period } from '../time/period.ts';
import { periodEnding } from '../time/period-ending.ts';

/** A digest speaks of whole weeks, so that every window has the same weekdays. */
export const WINDOW_DAYS = 7;

/** The windows before it that tell what is usual. */
export const WINDOWS_BEFORE = 4;

/** The seven complete days a digest of `on` speaks of: up to and with the day before. */
export function windowOf(on: LocalDate): Period {
  return periodEnding(addDays(on, -1), WINDOW_DAYS);
}

/** The window of a digest of `on` and the four windows before it that it is compared with. */
export function comparedPeriodOf(on: LocalDate): Period {
  return periodEnding(addDays(on, -1), WINDOW_DAYS * (1 + WINDOWS_BEFORE));
}
