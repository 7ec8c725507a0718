import type { Scale } from '../../scores/score.ts';
import type { LocalDate } from '../../time/period.ts';
import type { Contribution } from '../causes/contribution.ts';
import type { Fall } from '../chart/dip-watch.ts';
import type { WatchedNode } from '../tree/watched-node.ts';
import type { Measure } from './measure.ts';

/** A node below an alert's that fell on the same day: what it mostly is. */
export interface FallenChild {
  readonly node: WatchedNode;
  readonly name: string;
  readonly level: number;
  readonly usual: number;
  readonly n: number;
  /** As in `Alert`. */
  readonly of: number | null;
}

/**
 * Something that luck does not explain, before the store has given it an id: a dip of a score, a
 * spike of anything else, or a silence. `kindOf(measure)` tells which.
 */
export interface NewAlert extends Fall {
  readonly node: WatchedNode;
  /** What people call the node: `Checkout`, `Checkout › Payment page`; empty for the company. */
  readonly nodeName: string;
  readonly measure: Measure;
  /** A theme's label, a source's name; null of any other measure. */
  readonly measureName: string | null;
  /** Null of a measure that is not answered on a scale. */
  readonly scale: Scale | null;
  /** The local date on which Earshot found it: the next one, or later when answers came in late. */
  readonly foundOn: LocalDate;
  readonly threshold: number;
  /** Scores that were watched in the workspace, and the false alerts it allows in a year. */
  readonly streams: number;
  readonly budget: number;
  /** What lies below the node and fell with it, deepest fall first. */
  readonly mostly: readonly FallenChild[];
  /** What accounts for it, most first. */
  readonly causes: readonly Contribution[];
  /** The team whose channel it is told in; null: in no thread, only in digests. */
  readonly toldTeamId: string | null;
  /** The alert in whose thread it is told; null: in its own. */
  readonly toldWithId: string | null;
}

/** An alert as it is kept, with what became of it. */
export interface Alert extends NewAlert {
  readonly id: string;
  /** `rebased` after 28 days: the new normal. `false`: somebody said that it is none. */
  readonly state: 'open' | 'recovered' | 'rebased' | 'false';
  /** The local date of the last answers it speaks of; null while it is open. */
  readonly closedOn: LocalDate | null;
  /** The worst level that was told. */
  readonly worst: number;
  /** The member who looks after it. */
  readonly takenBy: string | null;
  readonly explained: Explanation | null;
  /** The member who said that it is no alert. */
  readonly judgedBy: string | null;
  /** The message that began its thread, once Slack has it. */
  readonly thread: { readonly channelId: string; readonly ts: string } | null;
}

/** What a member says an alert comes from. */
export interface Explanation {
  readonly by: string;
  readonly text: string;
  /** When people noticed it themselves; null when nobody said, or nobody had. */
  readonly noticedOn: LocalDate | null;
}
