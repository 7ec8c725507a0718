import { addDays } from './add-days.ts';
import { daysBetween } from './days-between.ts';
import type { LocalDate, Period } from './period.ts';

/** Every local date of a period, in order. */
export function datesOf({ from, to }: Period): readonly LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, k) => addDays(from, k));
}
