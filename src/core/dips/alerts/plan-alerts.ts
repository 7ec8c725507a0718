import type { Scale } from '../../scores/score.ts';
import { addDays } from '../../time/add-days.ts';
import type { LocalDate } from '../../time/period.ts';
import type { DipTurn, Fall } from '../chart/dip-watch.ts';
import { ENDING } from '../chart/ending.ts';
import { isSameBranch, isSameNode, isWithin, type WatchedNode } from '../tree/watched-node.ts';
import type { Alert, FallenChild, NewAlert } from './alert.ts';
import type { AlertTurn } from './alert-event.ts';
import { isCalledFalse } from './is-called-false.ts';
import { isMetric } from './measure.ts';
import type { PassedAlert } from './passed-alert.ts';

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

/** What a run has to write down of dips. */
interface DipPlan extends AlertPlan {
  /** Those that this run found, and found to be over. */
  readonly passed: readonly PassedAlert[];
}

/** What is known when a run's turns are looked at. */
interface PlanFacts {
  /** Open dips. */
  readonly open: readonly Alert[];
  /** Dips that lately became what is usual. */
  readonly rebased: readonly Alert[];
  /** Dips that somebody lately called false. */
  readonly judged: readonly Alert[];
  /** The date on which somebody looks, where it is earliest. */
  readonly today: LocalDate;
  /** Whether a node's scores would be among these if they were watched at all. */
  readonly isDue: (node: WatchedNode) => boolean;
  /** The team in whose channel an alert is told. */
  readonly toldTeamOf: (score: RunScore, mostly: readonly FallenChild[]) => string | null;
}

/**
 * What the watched scores' turns mean for alerts. A fall in a branch that has an open alert of the
 * same score makes that one wider; of several that fall in one branch only the highest is an alert,
 * and the others are what it mostly is. What opened and ended since the last run, because nobody
 * looked for days, is written down as over, unless an alert of its branch speaks of it.
 */
export function planAlerts(scores: readonly RunScore[], facts: PlanFacts): DipPlan {
  const { open } = facts;
  const turns = scores.flatMap((score) => {
    const alert = open.find((it) => isOwn(score, it));
    return alert === undefined ? [] : turnsOf(alert, score);
  });
  const endOf = (alert: Alert) => turns.find((it) => isEnd(it.kind) && it.alertId === alert.id);
  const left = open.filter((alert) => endOf(alert) === undefined);
  const settled = [...facts.rebased, ...open.filter((it) => endOf(it)?.kind === 'rebased')];

  const uncovered = scores.filter(
    (score) => score.fall !== null && !left.some((alert) => isOwn(score, alert)),
  );
  const covering = (score: RunScore) =>
    left.find((it) => it.measure === score.measure && isSameBranch(it.node, score.node));
  const recovered = open.filter((it) => endOf(it)?.kind === 'recovered');
  const isTold = (score: RunScore) =>
    settled.some((it) => speaksOf(it, score)) ||
    recovered.some((it) => wasPartOf(it, score)) ||
    facts.judged.some((it) => isCalledFalse(it, score));
  const fresh = uncovered.filter((score) => covering(score) === undefined && !isTold(score));
  const wider = uncovered.filter((score) => covering(score) !== undefined && hasOpened(score));
  const passed = scores.filter(
    (score) =>
      passedFall(score) !== null &&
      ![...open, ...fresh].some(
        (it) => it.measure === score.measure && isSameBranch(it.node, score.node),
      ),
  );
  return {
    opened: highestOf(fresh).flatMap((score) => toAlert(score, score.fall, fresh)),
    passed: highestOf(passed).flatMap(toPassed),
    turns: [
      ...turns,
      ...highestOf(wider).flatMap((score) => widerTurn(score, covering(score))),
      ...left.flatMap((alert) => waitingTurn(alert, scores, facts)),
    ],
  };

  function toAlert(
    score: RunScore,
    fall: Fall | null,
    among: readonly RunScore[],
  ): readonly NewAlert[] {
    if (fall === null) return [];
    const mostly = among.filter((it) => isBelow(it, score)).flatMap(toChild);
    const { turns: _, fall: __, ...rest } = score;
    return [
      {
        ...rest,
        ...fall,
        measureName: null,
        mostly: mostly.toSorted((a, b) => b.usual - b.level - (a.usual - a.level)),
        causes: [],
        toldTeamId: facts.toldTeamOf(score, mostly),
        toldWithId: null,
      },
    ];
  }

  function toPassed(score: RunScore): readonly PassedAlert[] {
    const end = score.turns.findLast(isOver);
    if (end === undefined) return [];
    const { kind, on, level, n } = end;
    return toAlert(score, passedFall(score), passed).map((alert) => ({
      alert,
      end: { kind, on, level, n, note: null },
    }));
  }
}

function isOwn(score: RunScore, alert: Alert): boolean {
  return alert.measure === score.measure && isSameNode(alert.node, score.node);
}

/** Whether a fall was a part of a dip that is usual now: to tell of it weeks later is no news. */
function speaksOf({ node, measure, closedOn }: Alert, score: RunScore): boolean {
  const isPart = score.measure === measure && isSameBranch(score.node, node);
  return isPart && (closedOn === null || (score.fall?.openedOn ?? '') <= closedOn);
}

/** A fall that was told with that of a part of it looks anew once that part has recovered. */
function wasPartOf({ node, measure }: Alert, score: RunScore): boolean {
  return score.measure === measure && isWithin(node, score.node) && !hasOpened(score);
}

/** What time makes of an alert that is still open, and of one whose score is watched no longer. */
function waitingTurn(
  alert: Alert,
  scores: readonly RunScore[],
  { today, isDue }: Pick<PlanFacts, 'today' | 'isDue'>,
): readonly AlertTurn[] {
  const isDown = scores.some((score) => isOwn(score, alert) && score.fall !== null);
  return isDown || !isDue(alert.node) ? reminder(alert, today) : forgottenTurn(alert, today);
}

/** The last dip that opened and ended in one run; null where none did, or one is open. */
function passedFall({ turns, fall }: RunScore): Fall | null {
  const opened = turns.findLast(({ kind }) => kind === 'opened');
  const hasEnded = fall === null && turns.some(isOver);
  return hasEnded && opened?.kind === 'opened' ? opened.fall : null;
}

function isOver(turn: DipTurn): turn is Exclude<DipTurn, { readonly kind: 'opened' }> {
  return turn.kind !== 'opened' && isEnd(turn.kind);
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
  const on = addDays(openedOn, ENDING.rebasedAfterDays);
  return on > today || !isMetric(measure)
    ? []
    : [{ alertId, kind: 'rebased', on, level: null, n: null, note: null }];
}

function isBelow(score: RunScore, other: RunScore): boolean {
  return score !== other && score.measure === other.measure && isWithin(score.node, other.node);
}

function toChild(score: RunScore): readonly FallenChild[] {
  const { node, nodeName: name } = score;
  const fall = score.fall ?? passedFall(score);
  if (fall === null) return [];
  const { level, usual, n, of } = fall;
  return [{ node, name, level, usual, n, of }];
}
