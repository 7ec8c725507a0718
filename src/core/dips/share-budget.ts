import type { Journey } from '../journeys/journey.ts';
import { daysBetween } from '../time/days-between.ts';
import type { LocalDate } from '../time/period.ts';
import { type Gate, TRUTH_GATE, USUAL_GATE } from './gate.ts';
import { thresholdFor } from './threshold-for.ts';
import type { WatchedNode } from './watched-node.ts';
import type { WatchedStream } from './watched-stream.ts';

/** A younger or smaller stream cannot raise an alarm yet, and takes no share of the budget. */
const WARM = { days: 28, answers: 100 };

/** At a moment of truth nothing is conceded: it may cost two streams' share of false alarms. */
const MOMENT_OF_TRUTH_WEIGHT = 2;

/** The false alarms that a workspace allows, shared among all that is watched. */
export interface SharedBudget {
  /** Streams that may raise an alarm, moments of truth counted twice. */
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
  const warm = streams.filter(
    ({ n, firstOn }) => n >= WARM.answers && daysBetween(firstOn, on) >= WARM.days,
  );
  const weights = warm.reduce((sum, { node }) => sum + weightOf(node), 0);
  const shared = Math.max(1, weights);
  return {
    streams: shared,
    budget,
    thresholdOf: (node) => thresholdFor(shared / weightOf(node), budget),
    gateOf: (node) => (isTruth(node) ? TRUTH_GATE : USUAL_GATE),
  };
}
