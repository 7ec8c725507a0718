import { isMetric, type Measure } from '../alerts/measure.ts';
import type { WatchedNode } from '../tree/watched-node.ts';
import type { Eyed } from './eyed.ts';
import type { ScoreWatch } from './score-watch.ts';

/** What a watch is kept an eye on for; nothing where it would be told as nothing yet. */
export function toEyed({
  node,
  measure,
  state,
}: {
  readonly node: WatchedNode;
  readonly measure: Measure;
  readonly state: ScoreWatch;
}): readonly Eyed[] {
  if (!isMetric(measure) || state.eyed === null) return [];
  const { openedOn: _, ...fall } = state.eyed;
  const { scale, threshold } = state.chart;
  return [
    { node, measure, nodeName: state.nodeName, measureName: null, scale, threshold, ...fall },
  ];
}
