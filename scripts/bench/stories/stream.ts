import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import type { LocalDate } from '../../../src/core/time/period.ts';

/** One piece of a stream, read by the app's own reader; its theme is its touchpoint. */
export interface StreamPiece {
  readonly feedback: Feedback;
  readonly on: LocalDate;
  /** Its words as numbers, how much each tells of it: of length 1, or empty. */
  readonly words: ReadonlyMap<number, number>;
}

/** A stream of feedback in order of time, and the days on which a story is chosen. */
export interface Stream {
  readonly name: string;
  readonly pieces: readonly StreamPiece[];
  readonly days: readonly LocalDate[];
  readonly themes: readonly string[];
  /** Whether its pieces were spread evenly over the days, because they are of fewer. */
  readonly isSpread: boolean;
  /** Whether somebody said what each piece is about; else themes were found. */
  readonly isThemed: boolean;
}
