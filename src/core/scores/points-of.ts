import { isSatisfied } from './is-satisfied.ts';
import { npsGroupOf } from './nps-group-of.ts';
import type { Metric, Scale } from './score.ts';

/** What one answer adds to its score, whose level is the mean of these, in the metric's unit. */
export function pointsOf(metric: Metric, answer: number, scale: Scale): number {
  switch (metric) {
    case 'csat':
      return isSatisfied(answer, scale) ? 1 : 0;
    case 'ces':
      return answer;
    case 'nps':
      return { promoter: 100, passive: 0, detractor: -100 }[npsGroupOf(answer, scale)];
  }
}
