import type { LocalDate } from './period.ts';

const DAY_MS = 86_400_000;

/** Calendar days from one local date to another: 1 from a day to the next. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
