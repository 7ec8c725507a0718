import type { Journey } from '../../journeys/journey.ts';
import { daysBetween } from '../../time/days-between.ts';
import type { LocalDate } from '../../time/period.ts';
import { type Gate, TRUTH_GATE, USUAL_GATE } from '../chart/gate.ts';
import { thresholdFor } from '../chart/threshold-for.ts';
import { WARM_UP } from '../chart/warm-up.ts';
import type { WatchedNode } from './watched-node.ts';
import type { WatchedStream } from './watched-stream.ts';

/** At a moment of truth nothing is conceded: it may cost two streams' share of false alarms. */
const MOMENT_OF_TRUTH_WEIGHT = 2;

/** The false alarms that a workspace allows, shared among all that is watched. */
export interface SharedBudget {
  /** Streams that may raise an alarm, at least 1. */
  readonly streams: number;
  /** False alerts allowed in the whole workspace in a year. */
  readonly budget: number;
  /** The evidence at which a node's dip is told. */
  thresholdOf(node: WatchedNode): number;
  /** What else a node's dip must be to be told. */
  gateOf(node: WatchedNode): Gate;
}

/** Shares a year's false alarms among the streams that are warm by a date. */
export function shareBudget(
  streams: readonly WatchedStream[],
  facts: {
    readonly journeys: readonly Pick<Journey, 'touchpoints'>[];
    readonly budget: number;
    readonly on: LocalDate;
  },
): SharedBudget {
  const { journeys, budget, on } = facts;
  const momentsOfTruth = new Set(
    journeys
      .flatMap(({ touchpoints }) => touchpoints)
      .filter(({ isMomentOfTruth }) => isMomentOfTruth)
      .map(({ id }) => id),
  );
  const isTruth = (node: WatchedNode) =>
    node.kind === 'touchpoint' && momentsOfTruth.has(node.touchpointId);
  const weightOf = (node: WatchedNode) => (isTruth(node) ? MOMENT_OF_TRUTH_WEIGHT : 1);
  // What cannot raise an alarm yet takes no share.
  const warm = streams.filter(
    ({ n, firstOn }) => n >= WARM_UP.answers && daysBetween(firstOn, on) >= WARM_UP.days,
  );
  const shares = Math.max(
    1,
    warm.reduce((sum, { node }) => sum + weightOf(node), 0),
  );
  return {
    streams: Math.max(1, warm.length),
    budget,
    thresholdOf: (node) => thresholdFor(shares / weightOf(node), budget),
    gateOf: (node) => (isTruth(node) ? TRUTH_GATE : USUAL_GATE),
  };
}
