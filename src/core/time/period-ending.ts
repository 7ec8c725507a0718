import { addDays } from './add-days.ts';
import type { LocalDate, Period } from './period.ts';

/** The period of `days` calendar days whose last one is `to`. */
export function periodEnding(to: LocalDate, days: number): Period {
  return { from: addDays(to, 1 - days), to };
}
