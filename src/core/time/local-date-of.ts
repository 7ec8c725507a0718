import type { LocalDate } from './period.ts';
import { wallClockAt } from './wall-clock-at.ts';

/** The date on the calendar of a zone at an instant. */
export function localDateOf(instant: Date, timeZone: string): LocalDate {
  return new Date(wallClockAt(instant, timeZone)).toISOString().slice(0, 10);
}
