/** How a model did on corrections that it never learnt from. */
export interface Examination {
  readonly n: number;
  /** Share that was right, 0 to 1. */
  readonly accuracy: number;
  /** Mean of the labels' F1, 0 to 1. */
  readonly macroF1: number;
}

/**
 * One fit of the model. The corrections are the truth: a version is built again from the taxonomy
 * and every correction up to `upTo`, and is the same each time.
 */
export interface ModelRecord {
  /** 1, 2, 3 ... */
  readonly version: number;
  readonly fittedAt: Date;
  /** The last correction it learnt from; null when there was none. */
  readonly upTo: string | null;
  /** On the frozen set; null while that is too small to tell anything. */
  readonly examined: Examination | null;
  /** `refused`: worse than the one in force. `rolled back`: somebody went back before it. */
  readonly state: 'current' | 'replaced' | 'refused' | 'rolled back';
  /** Who rolled it back. */
  readonly by: string | null;
}
