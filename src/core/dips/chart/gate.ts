/**
 * What a dip must be to be told, however sure it is: a few answers' fall may be any one customer's,
 * and a small one is not worth a team's attention.
 */
export interface Gate {
  /** Answers since its first day. */
  readonly answers: number;
  /** The fall of a share of answers, 0 to 1: that of CSAT, and of shares that rise. */
  readonly share: number;
  /** The fall of any other level, in sd of an answer: .13 is 5 points of a share of .8. */
  readonly sd: number;
}

export const USUAL_GATE: Gate = { answers: 8, share: 0.05, sd: 0.15 };

/** At a moment of truth nothing is conceded: less is told there, once it is as sure. */
export const TRUTH_GATE: Gate = { answers: 5, share: 0.03, sd: 0.1 };
