import type { Metric, Scale } from '../../scores/score.ts';
import type { LocalDate } from '../../time/period.ts';
import type { WatchedNode } from './watched-node.ts';

/** One score of one place in the tree: what a chart watches. */
export interface WatchedStream {
  readonly node: WatchedNode;
  readonly metric: Metric;
  /** What its answers were given on, the scale with most answers first. */
  readonly scales: readonly {
    readonly scale: Scale;
    readonly n: number;
    /** Of these, those of the last 14 dates. */
    readonly recent: number;
  }[];
  readonly n: number;
  readonly firstOn: LocalDate;
}
