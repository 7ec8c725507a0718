import type { Metric, Scale } from './score.ts';

/** The scale a metric is commonly asked on, shown where nobody has answered yet. */
export const USUAL_SCALE: Readonly<Record<Metric, Scale>> = {
  csat: { min: 1, max: 5 },
  ces: { min: 1, max: 7 },
  nps: { min: 0, max: 10 },
};
