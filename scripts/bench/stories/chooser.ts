import type { LocalDate } from '../../../src/core/time/period.ts';
import type { StreamPiece } from './stream.ts';

/** What one day a story is chosen from. */
export interface DayFacts {
  readonly on: LocalDate;
  /** Of the last 30 days, newest first. */
  readonly month: readonly StreamPiece[];
  /** Of the days that a story has to be typical of, newest first. */
  readonly said: readonly StreamPiece[];
  /** Of the last 14 days, not told before. */
  readonly fresh: readonly StreamPiece[];
}

/** What a chooser reads aloud on a day. */
export interface Pick {
  readonly on: LocalDate;
  readonly piece: StreamPiece;
  readonly text: string;
}

/** A way to choose; it remembers what it chose before. Null where it tells nothing. */
export type Chooser = (
  facts: DayFacts,
) => { readonly piece: StreamPiece; readonly text: string } | null;
