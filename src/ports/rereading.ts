import type { Correctable } from '../core/corrections/corrected-reading.ts';
import type { Feedback, Reading } from '../core/feedback/feedback.ts';

/** What is known of the meanings that are kept: those of two encoders cannot be compared. */
export interface KeptMeanings {
  /** Names the encoder whose meanings are kept from now on. */
  readonly space: string;
  /** All that are kept are its own; while they are not, nothing is looked for by meaning. */
  readonly isWhole: boolean;
  /** The last piece that was read again, where a rereading was broken off; null: none was. */
  readonly rereadTo: string | null;
}

/** A kept piece as it is read again. */
export type KeptPiece = Pick<Feedback, 'id' | 'channelId' | 'revisionTs' | 'verbatim'>;

/** What a piece is read as now. */
export type RereadPiece = Pick<Feedback, 'id' | 'revisionTs'> &
  Pick<Reading, 'meaning'> &
  Correctable;

/** What is needed to read kept feedback again, after another encoder was chosen. */
export interface MeaningStore {
  /** Null before the first encoder. */
  kept(): Promise<KeptMeanings | null>;
  /** Keeps meanings of this encoder from now on; those of another one are not whole before `finish`. */
  settle(space: string): Promise<KeptMeanings>;
  /** Feedback that is not forgotten, kept after this one (null: all), in the order it was kept. */
  keptAfter(id: string | null, limit: number): Promise<readonly KeptPiece[]>;
  /** How much of it there is. */
  countAfter(id: string | null): Promise<number>;
  /**
   * Writes meanings and readings over those that were kept, and remembers that everything up to
   * the last of them was read again. An edit that came meanwhile wins, and so does what somebody
   * corrected. False, and nothing is written, where meanings of another encoder are kept by now.
   */
  renew(space: string, reread: readonly RereadPiece[]): Promise<boolean>;
  /** Everything was read again. */
  finish(space: string): Promise<void>;
}
