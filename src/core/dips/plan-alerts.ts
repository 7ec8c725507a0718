import type { Scale } from '../scores/score.ts';
import { addDays } from '../time/add-days.ts';
import type { LocalDate } from '../time/period.ts';
import type { Alert, FallenChild, NewAlert } from './alert.ts';
import type { AlertTurn } from './alert-event.ts';
import type { DipTurn, Fall } from './dip-watch.ts';
import { REBASED_AFTER_DAYS } from './follow-dip.ts';
import { isMetric } from './measure.ts';
import { isSameBranch, isWithin, keyOf } from './watched-node.ts';

/** A dip that is still open is brought up once, after a week. */
const REMINDED_AFTER_DAYS = 7;

/** One watched score after a run, as far as it has to do with alerts. */
export interface RunScore
  extends Pick<NewAlert, 'node' | 'nodeName' | 'measure' | 'threshold' | 'streams' | 'budget'> {
  readonly scale: Scale;
  readonly turns: readonly DipTurn[];
  /** The dip that its chart has open now; null when none. */
  readonly fall: Fall | null;
  /** The local date on which somebody looks. */
  readonly foundOn: LocalDate;
}

/** What a run has to write down of alerts. */
export interface AlertPlan {
  readonly opened: readonly NewAlert[];
  readonly turns: readonly AlertTurn[];
}

/**
 * What the watched scores' turns mean for alerts. A fall in a branch that has an open alert of the
 * same score makes that one wider; of several that fall in one branch only the highest is an alert,
 * and the others are what it mostly is.
 */
export function planAlerts(
  scores: readonly RunScore[],
  facts: {
    /** Open dips. */
    readonly open: readonly Alert[];
    /** The date on which somebody looks, where it is earliest. */
    readonly today: LocalDate;
    /** The team in whose channel an alert is told. */
    readonly toldTeamOf: (score: RunScore, mostly: readonly FallenChild[]) => string | null;
  },
): AlertPlan {
  const { open, today } = facts;
  const isOwn = (score: RunScore, alert: Alert) =>
    alert.measure === score.measure && keyOf(alert.node) === keyOf(score.node);
  const turns = scores.flatMap((score) => {
    const alert = open.find((it) => isOwn(score, it));
    return alert === undefined ? [] : turnsOf(alert, score);
  });
  const over = new Set(turns.filter(({ kind }) => isEnd(kind)).map(({ alertId }) => alertId));
  const orphans = open.filter(
    (alert) => !over.has(alert.id) && !scores.some((score) => isOwn(score, alert) && score.fall),
  );
  const left = open.filter(({ id }) => !over.has(id));

  const uncovered = scores.filter(
    (score) => score.fall !== null && !left.some((alert) => isOwn(score, alert)),
  );
  const covering = (score: RunScore) =>
    left.find((it) => it.measure === score.measure && isSameBranch(it.node, score.node));
  const fresh = uncovered.filter((score) => covering(score) === undefined);
  const wider = uncovered.filter((score) => covering(score) !== undefined && hasOpened(score));
  return {
    opened: highestOf(fresh).map(toAlert),
    turns: [
      ...turns,
      ...highestOf(wider).flatMap((score) => widerTurn(score, covering(score))),
      ...left.flatMap((alert) => reminder(alert, today)),
      ...orphans.flatMap((alert) => forgottenTurn(alert, today)),
    ],
  };

  function toAlert(score: RunScore): NewAlert {
    const mostly = fresh.filter((it) => isBelow(it, score)).flatMap(toChild);
    const { turns: _, fall, ...rest } = score;
    if (fall === null) throw new Error('only what fell becomes an alert');
    return {
      ...rest,
      ...fall,
      measureName: null,
      mostly: mostly.toSorted((a, b) => b.usual - b.level - (a.usual - a.level)),
      causes: [],
      toldTeamId: facts.toldTeamOf(score, mostly),
      toldWithId: null,
    };
  }
}

function isEnd(kind: AlertTurn['kind']): boolean {
  return kind === 'recovered' || kind === 'rebased';
}

function turnsOf({ id: alertId }: Alert, { turns }: RunScore): readonly AlertTurn[] {
  return turns.flatMap((turn) => {
    if (turn.kind === 'opened') return [];
    const { kind, on, level, n } = turn;
    return [{ alertId, kind, on, level, n, note: null }];
  });
}

/** Those that lie below no other of them. */
function highestOf(scores: readonly RunScore[]): readonly RunScore[] {
  return scores.filter((score) => !scores.some((it) => isBelow(score, it)));
}

/** Only a fall of this run is news: one that was covered yesterday still is. */
function hasOpened({ turns }: RunScore): boolean {
  return turns.some(({ kind }) => kind === 'opened');
}

function widerTurn(score: RunScore, alert: Alert | undefined): readonly AlertTurn[] {
  const opened = score.turns.find(({ kind }) => kind === 'opened');
  if (alert === undefined || opened === undefined || score.fall === null) return [];
  const { level, n } = score.fall;
  return [{ alertId: alert.id, kind: 'wider', on: opened.on, level, n, note: score.nodeName }];
}

/** Its date is always the same, so that it is written down once. */
function reminder({ id: alertId, foundOn }: Alert, today: LocalDate): readonly AlertTurn[] {
  const on = addDays(foundOn, REMINDED_AFTER_DAYS);
  return on > today ? [] : [{ alertId, kind: 'still down', on, level: null, n: null, note: null }];
}

/** A score that is watched no longer: what became of it nobody can know. */
function forgottenTurn(
  { id: alertId, openedOn, measure }: Alert,
  today: LocalDate,
): readonly AlertTurn[] {
  const on = addDays(openedOn, REBASED_AFTER_DAYS);
  return on > today || !isMetric(measure)
    ? []
    : [{ alertId, kind: 'rebased', on, level: null, n: null, note: null }];
}

function isBelow(score: RunScore, other: RunScore): boolean {
  return score !== other && score.measure === other.measure && isWithin(score.node, other.node);
}

function toChild({ node, nodeName: name, fall }: RunScore): readonly FallenChild[] {
  if (fall === null) return [];
  const { level, usual, n, of } = fall;
  return [{ node, name, level, usual, n, of }];
}
