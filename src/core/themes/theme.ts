/**
 * Something that is talked about below the touchpoint, named by customers' own words. Earshot only
 * suggests it; a person adds it to the taxonomy, or dismisses it.
 */
export interface Theme {
  readonly id: string;
  readonly teamId: string;
  /** The touchpoint most of it is about; null when none. */
  readonly touchpointId: string | null;
  /** Its own words, at most three, joined by ` · `; a person may give it a name instead. */
  readonly label: string;
  readonly terms: readonly string[];
  /** Pieces of feedback that show it best, newest look first, at most ten. */
  readonly feedbackIds: readonly string[];
  /** How many pieces had it in the period in which it was found. */
  readonly n: number;
  readonly foundAt: Date;
  readonly state: 'suggested' | 'added' | 'dismissed';
  readonly by: string | null;
}
