import { addDays } from './add-days.ts';
import type { LocalDate, Period } from './period.ts';

/** The calendar month before a date's. */
export function monthBefore(on: LocalDate): Period {
  const to = addDays(`${on.slice(0, 7)}-01`, -1);
  return { from: `${to.slice(0, 7)}-01`, to };
}
