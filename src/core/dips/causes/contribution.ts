/** What an alert's answers can be divided by, in the order in which causes are told. */
export const DIMENSIONS = ['touchpoint', 'segment', 'theme', 'source', 'kind'] as const;

/** What an alert's answers can be divided by. */
export type Dimension = (typeof DIMENSIONS)[number];

/** How much one value of a dimension, such as one touchpoint, has to do with a fall. */
export interface Contribution {
  readonly dimension: Dimension;
  /**
   * The touchpoint's or theme's id, the segment's or source's name, the kind; of a word that is no
   * theme it.
   */
  readonly id: string;
  /** What people call it. */
  readonly label: string;
  /** Its answers since the fall began, at least five. */
  readonly n: number;
  /**
   * The part of the fall that it accounts for, .2 and up: 1 is all of it, and above 1 others
   * softened the fall. Shrunk to its share of the answers: few of them say little.
   */
  readonly share: number;
  /**
   * Of that, what is because there were more of its answers than usual, which are lower than
   * others: 0 (they got worse) to `share` (there only were more of them).
   */
  readonly mix: number;
  /** Its own level since the fall began and usually, in the measure's unit; null when unknown. */
  readonly level: number | null;
  readonly usual: number | null;
  /** Of what customers say: who of those that gave a low answer; left out of any other dimension. */
  readonly low?: LowAnswers;
}

/** Low answers, and those of them that say something. */
export interface LowAnswers {
  /** Since the fall began. */
  readonly n: number;
  readonly said: number;
  /** The share of them that usually say it; null where too few were low before. */
  readonly usual: number | null;
}
