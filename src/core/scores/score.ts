/** CSAT: did you achieve what you wanted? CES: how hard was it? NPS: would you recommend us? */
export type Metric = 'csat' | 'ces' | 'nps';

/** The order in which metrics are shown: NPS is one tool, not the goal. */
export const METRICS = ['csat', 'ces', 'nps'] as const satisfies readonly Metric[];

/** The whole-number answers a customer could choose from, `min` to `max`; thumbs are 0 to 1. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** One answer as it was given, never rescaled. */
export interface StatedScore {
  readonly metric: Metric;
  readonly answer: number;
  readonly scale: Scale;
}

/** How often each answer of one scale was given: `counts[k]` answers of `scale.min + k`. */
export interface AnswerCounts {
  readonly scale: Scale;
  readonly counts: readonly number[];
}

/** The answers of one team, metric and scale on one local date. */
export interface DailyAnswers extends AnswerCounts {
  /** `2026-11-20`, in the team's time zone. */
  readonly on: string;
}
