import type { AnswerCounts, Metric, Scale } from '../../scores/score.ts';
import type { LocalDate } from '../../time/period.ts';

/** Where an answer belongs: a team, and the touchpoint that its feedback is about, or none. */
export interface Leaf {
  readonly teamId: string;
  readonly touchpointId: string | null;
  readonly metric: Metric;
}

/** A leaf as one text. */
export function leafKey({ teamId, touchpointId, metric }: Leaf): string {
  return JSON.stringify([teamId, touchpointId, metric]);
}

/** The answers of a leaf on one scale and local date. */
export interface LeafDay extends Leaf, AnswerCounts {
  readonly on: LocalDate;
}

/** A fingerprint of answers: it changes when one is added, taken away, moved or altered. */
export interface Trace {
  readonly n: number;
  /** The sum of a number that each answer has by its date, scale and answer alone. */
  readonly sum: number;
}

/** Which answers of a leaf were learnt. */
export interface AnswerTrace extends Leaf, Trace {
  readonly tracedTo: LocalDate;
}

/** The answers of a leaf on one scale, added up. */
export interface LeafTotal extends Leaf {
  readonly scale: Scale;
  readonly firstOn: LocalDate;
  /** All of them. */
  readonly n: number;
  /** Of these, those of the last 14 dates. */
  readonly recent: number;
  /** Of these, those that were learnt before, and those that will be learnt now. */
  readonly before: Trace;
  readonly now: Trace;
}
