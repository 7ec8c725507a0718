import type { Scale } from '../../scores/score.ts';
import { addDays } from '../../time/add-days.ts';
import type { LocalDate } from '../../time/period.ts';
import type { Alert } from '../alerts/alert.ts';
import type { DipTurn, DipWatch } from '../chart/dip-watch.ts';
import type { Gate } from '../chart/gate.ts';
import { dismissDip, startWatch } from '../chart/step.ts';
import type { WatchedStream } from '../tree/watched-stream.ts';
import type { FollowedScore } from './follow-score.ts';
import { openAgain } from './open-again.ts';
import type { ScoreWatch } from './score-watch.ts';

/** What was last kept longer ago than this says nothing of today: it is learnt anew. */
const STALE_DAYS = 45;

/** Of the answers of the last 14 dates, those on another scale that make it the score's own. */
const CHANGED_SHARE = 0.9;

/** Fewer answers than this on another scale are not enough to change over. */
const CHANGED_ANSWERS = 20;

/** What is known of a stream before it is followed. */
export interface StreamFacts {
  /** Null where it was never watched. */
  readonly kept: { readonly state: ScoreWatch; readonly settledTo: LocalDate } | null;
  readonly threshold: number;
  readonly gate: Gate;
  /** Days after this one are not settled. */
  readonly cut: LocalDate;
  /** Answers that were learnt are others now. */
  readonly isChanged: boolean;
  /** A member said that it is another score from this date on; null when nobody did. */
  readonly rebasedFrom: LocalDate | null;
  /** Its own open alert; null when none. */
  readonly alert: Alert | null;
  /** The date on which a member said that the dip it has open is none; null when nobody did. */
  readonly dismissedOn: LocalDate | null;
}

/** A stream at the point from which it is followed. */
export interface StartedScore {
  readonly score: FollowedScore;
  readonly learntFrom: LocalDate;
  /** The scale it is on from now on; null where that is the one it was on. */
  readonly changedTo: Scale | null;
}

/**
 * Where a stream goes on, or begins to be learnt anew. What is learnt anew never alarms for days
 * that were watched before; a dip that was told stays open meanwhile.
 */
export function startFollowing(stream: WatchedStream, facts: StreamFacts): StartedScore {
  const { kept } = facts;
  if (kept === null) return learnAnew(stream, facts, { scale: null, quietTo: facts.cut });
  const changedTo = changedScale(stream, kept.state.chart.scale);
  if (changedTo !== null || isRebased(facts)) return beginAnother(stream, facts, changedTo);
  return facts.isChanged || isStale(kept.settledTo, facts)
    ? learnAgain(stream, facts, kept)
    : goOn(kept, facts);
}

/** It is another score from now on: the dip of the old one is not waited for any longer. */
function beginAnother(
  stream: WatchedStream,
  facts: StreamFacts,
  changedTo: Scale | null,
): StartedScore {
  const quietTo = quietDate(facts);
  const begun = learnAnew(stream, facts, { scale: changedTo, quietTo });
  const isTold = facts.alert !== null && facts.kept?.state.chart.open;
  const turns: DipTurn[] = isTold ? [{ kind: 'rebased', on: quietTo, level: null, n: 0 }] : [];
  return { ...begun, score: { ...begun.score, turns }, changedTo };
}

function learnAgain(
  stream: WatchedStream,
  facts: StreamFacts,
  kept: NonNullable<StreamFacts['kept']>,
): StartedScore {
  const { open, scale } = kept.state.chart;
  return open !== null && facts.dismissedOn === null
    ? learnBehind(stream, facts, { ...kept, open })
    : learnAnew(stream, facts, { scale, quietTo: quietDate(facts) });
}

/**
 * The last day that is no news: one that was watched before, that whoever judged a dip had seen, or
 * that was long ago when somebody looks.
 */
function quietDate(facts: StreamFacts): LocalDate {
  const { kept, cut, dismissedOn } = facts;
  const settledTo = kept?.settledTo ?? cut;
  const days = [
    settledTo,
    ...(dismissedOn === null ? [] : [addDays(dismissedOn, -1)]),
    ...(isStale(settledTo, facts) ? [cut] : []),
  ];
  return days.toSorted().at(-1) ?? cut;
}

function isStale(settledTo: LocalDate, { cut }: StreamFacts): boolean {
  return settledTo < addDays(cut, -STALE_DAYS);
}

function isRebased({ kept, rebasedFrom }: StreamFacts): boolean {
  return kept !== null && rebasedFrom !== null && rebasedFrom > kept.state.learntFrom;
}

/** The scale that nearly all answers of the last 14 dates are on, where it is another one. */
function changedScale({ scales }: WatchedStream, scale: Scale): Scale | null {
  const recent = scales.reduce((sum, it) => sum + it.recent, 0);
  const main = scales.find((it) => it.recent >= CHANGED_SHARE * recent);
  const isSame = main?.scale.min === scale.min && main.scale.max === scale.max;
  return main === undefined || isSame || main.recent < CHANGED_ANSWERS ? null : main.scale;
}

function goOn(kept: NonNullable<StreamFacts['kept']>, facts: StreamFacts): StartedScore {
  const { alert, dismissedOn, threshold, gate } = facts;
  const chart = { ...kept.state.chart, threshold, gate };
  const { learntFrom } = kept.state;
  if (dismissedOn !== null) {
    const score = following(dismissDip(chart), kept.settledTo, facts);
    return {
      score: { ...score, quietTo: quietDate(facts) },
      learntFrom,
      changedTo: null,
    };
  }
  const now = alert !== null && chart.open === null ? openAgain(chart, alert) : chart;
  return { score: following(now, kept.settledTo, facts), learntFrom, changedTo: null };
}

/** From its first day, or the one on which it became another score; `scale` null: its main one. */
function learnAnew(
  stream: WatchedStream,
  facts: StreamFacts,
  how: { readonly scale: Scale | null; readonly quietTo: LocalDate },
): StartedScore {
  const { threshold, gate, rebasedFrom } = facts;
  const scale = how.scale ?? facts.kept?.state.chart.scale ?? stream.scales[0]?.scale;
  if (scale === undefined) throw new Error('a stream has answers, and they are on a scale');
  const learntFrom =
    rebasedFrom !== null && rebasedFrom > stream.firstOn ? rebasedFrom : stream.firstOn;
  const chart = startWatch({ metric: stream.metric, scale, threshold, gate });
  const start = following(chart, addDays(learntFrom, -1), facts);
  return { score: { ...start, quietTo: how.quietTo }, learntFrom, changedTo: null };
}

/** What was usual before the dip that is open is learnt anew; the dip itself goes on as it was. */
function learnBehind(
  stream: WatchedStream,
  facts: StreamFacts,
  kept: NonNullable<StreamFacts['kept']> & { readonly open: NonNullable<DipWatch['open']> },
): StartedScore {
  const { open, settledTo } = kept;
  const after = addDays(open.fall.openedOn, -1);
  const begun = learnAnew(stream, facts, {
    scale: kept.state.chart.scale,
    quietTo: settledTo,
  });
  if (after < begun.learntFrom) return goOn(kept, facts);
  return { ...begun, score: { ...begun.score, resume: { after, open, to: settledTo } } };
}

function following(chart: DipWatch, at: LocalDate, { cut }: StreamFacts): FollowedScore {
  const settled = { chart, to: at };
  return { chart, at, quietTo: at, cut, settled, turns: [], resume: null };
}
