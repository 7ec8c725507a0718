import { instantAt } from './instant-at.ts';
import { localDateOf } from './local-date-of.ts';
import type { LocalDate } from './period.ts';

/** Whether a zone had this date: Apia crossed the date line and had no 30 December 2011. */
export function isOnCalendar(date: LocalDate, timeZone: string): boolean {
  return localDateOf(instantAt(date, '12:00', timeZone), timeZone) === date;
}
