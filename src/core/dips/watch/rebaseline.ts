import type { LocalDate } from '../../time/period.ts';
import type { Measure } from '../alerts/measure.ts';
import type { WatchedNode } from '../tree/watched-node.ts';

/** From a date on, what was usual before says nothing: a survey or its scale was changed. */
export interface Rebaseline {
  readonly node: WatchedNode;
  readonly nodeName: string;
  readonly measure: Measure;
  readonly from: LocalDate;
  /** The member who said so; null where most answers had been on another scale for two weeks. */
  readonly by: string | null;
  /** In a few words. */
  readonly why: string;
  readonly at: Date;
}
