/** An end-to-end thing a customer gets done, in steps. */
export interface Journey {
  readonly id: string;
  readonly name: string;
  readonly touchpoints: readonly Touchpoint[];
}

/** One step of a journey, owned by a team. */
export interface Touchpoint {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  /** A step where nothing is conceded. */
  readonly isMomentOfTruth: boolean;
  /** Lower-case Dutch and English words and phrases by which the first reader knows it. */
  readonly keywords: readonly string[];
}
