import type { Language } from '../feedback/feedback.ts';

/** An end-to-end thing a customer gets done, in steps. */
export interface Journey {
  readonly id: string;
  readonly name: string;
  readonly touchpoints: readonly Touchpoint[];
}

/** One step of a journey, owned by a team: what feedback can be about. */
export interface Touchpoint {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  /** A step where nothing is conceded. */
  readonly isMomentOfTruth: boolean;
  /** What it is, in a sentence of either language; may be empty. */
  readonly description: string;
  /** Dutch and English words and phrases that name it. */
  readonly keywords: readonly string[];
  /** What customers say of it, some three to five of each language; may be empty. */
  readonly examples: Readonly<Record<Language, readonly string[]>>;
}

/** A journey as somebody wants it, before it has ids. */
export interface PlannedJourney {
  readonly name: string;
  readonly touchpoints: readonly Omit<Touchpoint, 'id'>[];
}
