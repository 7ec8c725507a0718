import { addDays } from '../time/add-days.ts';
import type { LocalDate } from '../time/period.ts';
import { weekdayOf } from '../time/weekday-of.ts';

/** The date of the digest before the one of `on`: the last earlier day on which the team meets. */
export function digestBefore(on: LocalDate, meetingDays: readonly number[]): LocalDate {
  const week = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(on, -days));
  return week.find((date) => meetingDays.includes(weekdayOf(date))) ?? addDays(on, -7);
}
