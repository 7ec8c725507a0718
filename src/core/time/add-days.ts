import type { LocalDate } from './period.ts';

const DAY_MS = 86_400_000;

/** The local date `days` calendar days later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}
