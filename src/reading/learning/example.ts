/** A text as a learner takes it in. */
export interface LearnerInput {
  /** Redacted. */
  readonly text: string;
  /** The encoder's vector: unit length, or all zeros; empty where there is no encoder. */
  readonly dense: Float32Array;
  /** What the base heads say of it, then what rules count in it: each about -1 to 1; may be empty. */
  readonly extra: Float32Array;
}

/** A text whose reading is known, from a correction or from the taxonomy. */
export interface Example extends LearnerInput {
  /** None: it is about nothing among the labels. More than one only where a learner gives `many`. */
  readonly labels: readonly string[];
  /** How much it counts, 1 for a correction. */
  readonly weight: number;
  /**
   * `taxonomy`: written to describe a label, counts less as corrections of that label come in.
   * A `correction` decides at once on the same or a near-same text.
   */
  readonly origin: 'taxonomy' | 'correction';
  /**
   * The reader had said otherwise. Such texts are harder than most: they teach, but do not tell
   * how sure to be.
   */
  readonly wasMistaken?: boolean;
}

/** Whether a text has exactly one label (or none), or any number. */
export type LabelCount = 'one' | 'many';
