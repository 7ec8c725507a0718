import type { Dimension } from './contribution.ts';

/** How often each answer of one scale was given, since a fall began and before. */
export interface NowAndBefore {
  /** `now[k]` answers of `scale.min + k`, since the fall began. */
  readonly now: readonly number[];
  /** The same, in a period before. */
  readonly before: readonly number[];
}

/** Those of the answers that have one value of a dimension. */
export interface ValueAnswers extends NowAndBefore {
  readonly dimension: Dimension;
  /** Null for answers that have none, such as those about no touchpoint that is known. */
  readonly id: string | null;
}

/**
 * The answers to a score of two periods, told apart by every dimension. Each answer has one value
 * of every dimension but themes, of which it can have none and several.
 */
export interface SplitAnswers {
  readonly all: NowAndBefore;
  readonly values: readonly ValueAnswers[];
  /** By the words of open channels that five of them name since the fall began; `id` is the word. */
  readonly words: readonly (NowAndBefore & { readonly id: string })[];
}
