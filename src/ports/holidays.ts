import type { Language } from '../core/feedback/feedback.ts';
import type { LocalDate } from '../core/time/period.ts';

/** Knows the public holidays of countries and of their parts: `NL`, `DE-BY`. */
export interface Holidays {
  /** What a date is called where it is a public holiday; null where it is none. */
  nameOn(country: string, on: LocalDate, language: Language): Promise<string | null>;
  /** Whether this is a country, or a part of one, whose holidays are known. */
  knows(country: string): Promise<boolean>;
}
