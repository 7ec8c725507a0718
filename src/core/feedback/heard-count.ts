import type { LocalDate } from '../time/period.ts';
import type { Sentiment } from './feedback.ts';

/** How many pieces of a sentiment were said on a local date. */
export interface HeardCount {
  readonly on: LocalDate;
  readonly sentiment: Sentiment;
  readonly count: number;
}
