import type { Alert, NewAlert } from '../dips/alerts/alert.ts';
import type { AlertTurn } from '../dips/alerts/alert-event.ts';
import type { Measure } from '../dips/alerts/measure.ts';
import type { AlertPlan } from '../dips/alerts/plan-alerts.ts';
import { keyOf, type WatchedNode } from '../dips/tree/watched-node.ts';
import type { Silence, VolumeDay } from '../dips/volume/volume-watch.ts';
import { addDays } from '../time/add-days.ts';
import { daysBetween } from '../time/days-between.ts';
import type { LocalDate } from '../time/period.ts';
import { SPIKE_BUDGET } from './spike-budget.ts';

/** A silence that began to be one earlier came with an import: it is learnt, not told. */
const FRESH_DAYS = 7;

/** After this long a source is gone, and nobody waits for it any more. */
const GONE_AFTER_DAYS = 28;

/** Far from what a number can hold. */
const MOST_EVIDENCE = 1e12;

/** One source of a team's feedback, and how it stands on the last date. */
export interface WatchedSource {
  readonly source: string;
  /** Every date since it was first heard, in order. */
  readonly days: readonly VolumeDay[];
  /** Null while it is heard. */
  readonly silence: Silence | null;
}

/** What is known when a team's sources are looked at. */
export interface SilenceFacts {
  readonly node: WatchedNode;
  readonly nodeName: string;
  readonly until: LocalDate;
  readonly open: readonly Alert[];
  /** Alerts that were found lately, closed ones among them. */
  readonly known: readonly Alert[];
  /** A silence is told that luck shows once in so many runs of empty days. */
  readonly onceIn: number;
  /** Sources that are watched in the workspace. */
  readonly streams: number;
}

/**
 * What silences mean for alerts: missing feedback, told once when it begins and once when it is
 * over. A source that is not heard for four weeks is gone.
 */
export function planSilences(sources: readonly WatchedSource[], facts: SilenceFacts): AlertPlan {
  return {
    opened: sources.flatMap((it) => begun(it, facts)),
    turns: sources.flatMap((it) => ended(it, facts)),
  };
}

function measureOf({ source }: WatchedSource): Measure {
  return `source:${source}`;
}

function begun(it: WatchedSource, facts: SilenceFacts): readonly NewAlert[] {
  const { silence } = it;
  const { node, nodeName, until, open, known, onceIn: threshold, streams } = facts;
  if (silence === null || daysBetween(silence.foundOn, until) >= FRESH_DAYS) return [];
  const isKnown = [...open, ...known].some(
    (alert) =>
      alert.measure === measureOf(it) &&
      keyOf(alert.node) === keyOf(node) &&
      (alert.closedOn === null || alert.closedOn >= silence.since),
  );
  if (isKnown) return [];
  return [
    {
      ...{ node, nodeName, measure: measureOf(it), measureName: it.source, scale: null },
      ...{ openedOn: silence.foundOn, foundOn: addDays(until, 1), since: silence.since },
      ...{ level: 0, usual: usualOf(silence), n: 0, of: null },
      evidence: Math.min(1 / silence.chance, MOST_EVIDENCE),
      ...{ threshold, streams, budget: SPIKE_BUDGET },
      ...{ mostly: [], causes: [], toldTeamId: null, toldWithId: null },
    },
  ];
}

/** Pieces a day that usually come on such days. */
function usualOf({ missed, since, foundOn }: Silence): number {
  return missed / (daysBetween(since, foundOn) + 1);
}

function ended(it: WatchedSource, { node, until, open }: SilenceFacts): readonly AlertTurn[] {
  const alert = open.find(
    ({ measure, node: its }) => measure === measureOf(it) && keyOf(its) === keyOf(node),
  );
  if (alert === undefined || alert.openedOn > until) return [];
  const back = it.days.find(({ on, n }) => on > alert.openedOn && n > 0);
  const turn = { alertId: alert.id, note: null };
  if (back !== undefined) {
    return [{ ...turn, kind: 'recovered', on: back.on, level: back.n, n: back.n }];
  }
  return daysBetween(alert.openedOn, until) < GONE_AFTER_DAYS
    ? []
    : [{ ...turn, kind: 'rebased', on: until, level: null, n: null }];
}
