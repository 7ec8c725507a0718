import type { LocalDate } from '../time/period.ts';

/** In how many pieces of feedback a term was named on a local date. */
export interface TermCount {
  readonly on: LocalDate;
  readonly term: string;
  readonly count: number;
}
