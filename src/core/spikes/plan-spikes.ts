import type { Alert, FallenChild, NewAlert } from '../dips/alerts/alert.ts';
import type { AlertTurn } from '../dips/alerts/alert-event.ts';
import { isMetric, kindOf } from '../dips/alerts/measure.ts';
import type { AlertPlan } from '../dips/alerts/plan-alerts.ts';
import { ENDING } from '../dips/chart/ending.ts';
import { isSameBranch, isWithin, keyOf } from '../dips/tree/watched-node.ts';
import { addDays } from '../time/add-days.ts';
import { daysBetween } from '../time/days-between.ts';
import type { LocalDate } from '../time/period.ts';
import type { Risen } from './risen.ts';

/** A rise that opened earlier and was not told then came with an import: it is learnt, not told. */
const FRESH_DAYS = 3;

/** Rises of different measures that are found within so many days are of one event. */
const ONE_EVENT_DAYS = 7;

/** Something that is watched for rises, or for silence, and how it stands on the last date. */
export interface WatchedRise
  extends Pick<
    NewAlert,
    'node' | 'nodeName' | 'measure' | 'measureName' | 'threshold' | 'streams' | 'budget'
  > {
  /** Null where it is as usual. */
  readonly risen: Risen | null;
}

/** What is known when a team's rises are looked at. */
export interface RiseFacts {
  /** The last complete date of the team. */
  readonly until: LocalDate;
  /** All open alerts, dips among them. */
  readonly open: readonly Alert[];
  /** Alerts that were found lately, closed ones among them. */
  readonly known: readonly Alert[];
  /** Something that is always heard is missing: that there is less is no recovery. */
  readonly isMissing: boolean;
}

/**
 * What rises mean for alerts. One in a branch that has an open alert of the same measure makes that
 * one wider; of several in one branch the highest is an alert, and the others are what it mostly
 * is. Where the branch has an open dip, the rise is told with it, as its cause; and where it has
 * another rise of these days, with that one. What says most comes first: a theme, then unhappy
 * pieces, then how much is heard.
 */
export function planSpikes(watched: readonly WatchedRise[], facts: RiseFacts): AlertPlan {
  const { open, until } = facts;
  const ended = watched.flatMap((it) => endOf(it, facts));
  const left = open.filter(({ id }) => !ended.some(({ alertId }) => alertId === id));
  const news = watched.filter((it) => isNews(it, facts));
  const coveringOf = (it: WatchedRise) =>
    left.find((alert) => alert.measure === it.measure && isSameBranch(alert.node, it.node));
  const fresh = news.filter((it) => coveringOf(it) === undefined);
  const highest = fresh.filter((it) => !fresh.some((other) => isBelow(it, other)));
  return {
    opened: highest.toSorted(byTelling).map((it) => toAlert(it, { fresh, left, until })),
    turns: [...ended, ...news.flatMap((it) => widerTurn(it, coveringOf(it)))],
  };
}

function isOwn(it: WatchedRise, alert: Alert): boolean {
  return alert.measure === it.measure && keyOf(alert.node) === keyOf(it.node);
}

/** A rise of the last days that was neither told nor closed since it began. */
function isNews(it: WatchedRise, { open, known, until }: RiseFacts): boolean {
  const { risen } = it;
  if (risen === null || daysBetween(risen.openedOn, until) >= FRESH_DAYS) return false;
  return ![...open, ...known].some(
    (alert) => isOwn(it, alert) && (alert.closedOn === null || alert.closedOn >= risen.since),
  );
}

function endOf(it: WatchedRise, { open, until, isMissing }: RiseFacts): readonly AlertTurn[] {
  const alert = open.find((each) => isOwn(it, each));
  // Somebody who looks on an earlier date knows nothing of what was found later.
  if (alert === undefined || alert.openedOn > until) return [];
  const turn = { alertId: alert.id, on: until, level: null, n: null, note: null };
  if (daysBetween(alert.openedOn, until) >= ENDING.rebasedAfterDays)
    return [{ ...turn, kind: 'rebased' }];
  return it.risen === null && !isMissing ? [{ ...turn, kind: 'recovered' }] : [];
}

function widerTurn(it: WatchedRise, alert: Alert | undefined): readonly AlertTurn[] {
  if (alert === undefined || it.risen === null) return [];
  if (alert.mostly.some(({ node }) => keyOf(node) === keyOf(it.node))) return [];
  const { openedOn: on, level, n } = it.risen;
  return [{ alertId: alert.id, kind: 'wider', on, level, n, note: it.nodeName }];
}

function isBelow(it: WatchedRise, other: WatchedRise): boolean {
  return it !== other && it.measure === other.measure && isWithin(it.node, other.node);
}

function toAlert(
  it: WatchedRise,
  among: {
    readonly fresh: readonly WatchedRise[];
    readonly left: readonly Alert[];
    readonly until: LocalDate;
  },
): NewAlert {
  const { risen, ...rest } = it;
  if (risen === null) throw new Error('only what rose becomes an alert');
  const { left, until } = among;
  const partner = left
    .filter((alert) => isSameBranch(alert.node, it.node) && isOfEvent(alert, until))
    .toSorted((a, b) => Number(isMetric(b.measure)) - Number(isMetric(a.measure)))
    .at(0);
  const below = among.fresh.filter((other) => isBelow(other, it)).flatMap(toChild);
  return {
    ...rest,
    ...risen,
    scale: null,
    foundOn: addDays(until, 1),
    mostly: below.toSorted((a, b) => b.level - b.usual - (a.level - a.usual)),
    causes: [],
    toldTeamId: partner?.toldTeamId ?? null,
    // Never with one that is told with another itself: there is one place to look.
    toldWithId: partner?.toldWithId ?? partner?.id ?? null,
  };
}

/** An open dip, however old, or another rise of these days. */
function isOfEvent({ measure, openedOn }: Alert, until: LocalDate): boolean {
  const isRecent = daysBetween(openedOn, until) < ONE_EVENT_DAYS;
  return isMetric(measure) || (kindOf(measure) === 'spike' && isRecent);
}

function byTelling(a: WatchedRise, b: WatchedRise): number {
  const placeOf = ({ measure }: WatchedRise) => ['negative', 'volume'].indexOf(measure);
  return placeOf(a) - placeOf(b);
}

function toChild({ node, nodeName: name, risen }: WatchedRise): readonly FallenChild[] {
  if (risen === null) return [];
  const { level, usual, n, of } = risen;
  return [{ node, name, level, usual, n, of }];
}
