import type { PooledDays } from '../dips/why/pool-days.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { ScoreFigure } from '../scores/figure.ts';
import type { Move } from '../scores/moved-between.ts';

/** A score of a digest's window, beside the window before. */
export interface ScoreRow extends ScoreFigure {
  readonly before: ScoreFigure;
  /** Null unless it surely differs from the window before. */
  readonly moved: Move | null;
  /** It moved, and the digest before did not say so. */
  readonly isNews: boolean;
  /** The two weeks up to the window's last day; empty where there is too little to see. */
  readonly trend: readonly PooledDays[];
  /** Null where there is no news of it and nobody has it. */
  readonly step: ScoreStep | null;
}

/** What to do about a score that moved, or who does it. */
export type ScoreStep =
  /** A member looks into its dip. */
  | { readonly kind: 'looked into'; readonly by: string }
  /** The words with an answer that pulls it down, or up. */
  | { readonly kind: 'read'; readonly feedback: Feedback }
  | { readonly kind: 'pass on'; readonly feedback: Feedback };
