import type { Token } from '../tokenise.ts';

/** What the lexicons make of one clause; sums of word feelings, each -1 to 1. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Sum of what is felt, after phrases, degrees, negation and shouting. */
  readonly sum: number;
  /** Sums of the words for and against, each as it counts in `sum`. */
  readonly good: number;
  readonly bad: number;
  /** How many feeling words are denied: for a good one, then for a bad one. */
  readonly deniedGood: number;
  readonly deniedBad: number;
  /** As `sum`, by the general word list alone. */
  readonly general: number;
}
