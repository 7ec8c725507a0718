import { addDays } from '../time/add-days.ts';
import { daysBetween } from '../time/days-between.ts';
import type { LocalDate } from '../time/period.ts';
import { weekdayOf } from '../time/weekday-of.ts';
import type { Rhythm } from './rhythm.ts';

/** From Monday to Thursday: a team of workdays gets two a week. */
const DAYS_BETWEEN = 3;

/** Whether the rhythm allows a story on a date; `last` is the one before it, null for none. */
export function isStoryDue(rhythm: Rhythm, last: LocalDate | null, on: LocalDate): boolean {
  switch (rhythm) {
    case 'every meeting':
      return true;
    case 'twice a week':
      return last === null || daysBetween(last, on) >= DAYS_BETWEEN;
    case 'weekly':
    case 'asking':
      return last === null || mondayOf(last) !== mondayOf(on);
    case 'stopped':
      return false;
  }
}

function mondayOf(on: LocalDate): LocalDate {
  return addDays(on, 1 - weekdayOf(on));
}
