import { addDays } from '../time/add-days.ts';
import { monthBefore } from '../time/month-before.ts';
import type { LocalDate, Period } from '../time/period.ts';
import { periodEnding } from '../time/period-ending.ts';
import { weekdayOf } from '../time/weekday-of.ts';
import { comparedPeriodOf, WINDOW_DAYS, windowOf } from './window-of.ts';

/** Weeks in which one sees where a score is going. */
export const COURSE_WEEKS = 8;

/** What a digest looks back on besides its window. */
interface Edition {
  /** The first of a week, Monday to Sunday. */
  readonly isWeekly: boolean;
  /** The month before, in the first of a month; else null. */
  readonly month: Period | null;
}

/** Which edition the digest of `on` is, after one that was posted on `lastToldOn`, or after none. */
export function editionOf(on: LocalDate, lastToldOn: LocalDate | null): Edition {
  const monday = addDays(on, 1 - weekdayOf(on));
  const month = monthBefore(on);
  return {
    isWeekly: lastToldOn === null || lastToldOn < monday,
    month: lastToldOn === null || lastToldOn <= month.to ? month : null,
  };
}

/** The days whose answers an edition looks at. */
export function answeredPeriodOf(on: LocalDate, { isWeekly, month }: Edition): Period {
  const { to } = windowOf(on);
  const weeks = isWeekly ? periodEnding(to, COURSE_WEEKS * WINDOW_DAYS) : comparedPeriodOf(on);
  const from = month === null ? weeks.from : monthBefore(month.from).from;
  return { from: from < weeks.from ? from : weeks.from, to };
}
