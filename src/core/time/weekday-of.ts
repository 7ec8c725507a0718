import type { LocalDate } from './period.ts';

/** The ISO weekday of a local date: 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: LocalDate): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}
