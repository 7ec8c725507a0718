import { METRICS, type Metric } from '../../scores/score.ts';

/**
 * What is watched of a node: a score, the share of negative pieces, how many pieces come in a day,
 * the share of pieces with a theme, or whether a source still brings any.
 */
export type Measure = Metric | 'negative' | 'volume' | `theme:${string}` | `source:${string}`;

/** A dip is a fall of a score, a spike a rise of anything else, a silence missing feedback. */
export type AlertKind = 'dip' | 'spike' | 'silence';

/** What kind of alert there is of a measure. */
export function kindOf(measure: Measure): AlertKind {
  if (isMetric(measure)) return 'dip';
  return measure.startsWith('source:') ? 'silence' : 'spike';
}

/** Whether what is watched is a score. */
export function isMetric(measure: Measure): measure is Metric {
  return METRICS.some((metric) => metric === measure);
}
