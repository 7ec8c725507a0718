import type { Metric, Scale } from './score.ts';

/** A score over a window, with what is needed to believe it. */
export interface ScoreFigure {
  readonly metric: Metric;
  readonly scale: Scale;
  readonly n: number;
  /**
   * CSAT: share of satisfied answers, 0 to 1. CES: mean on its scale. NPS: -100 to 100.
   * Null under five answers, where a figure would be noise and could point at a person.
   */
  readonly value: number | null;
  /** The 95 % interval around `value`, in its unit; null when `value` is. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Answers on other scales, left out because scales are never mixed; most answers first. */
  readonly otherScales: readonly { readonly scale: Scale; readonly n: number }[];
}
