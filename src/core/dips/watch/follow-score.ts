import type { LocalDate } from '../../time/period.ts';
import { NO_EVIDENCE } from '../chart/dip-sizes.ts';
import type { AnswerDay, DipTurn, DipWatch } from '../chart/dip-watch.ts';
import { step } from '../chart/step.ts';

/** A chart on its way through the days, and how far along it is. */
export interface FollowedScore {
  readonly chart: DipWatch;
  /** The last date it has seen. */
  readonly at: LocalDate;
  /** Up to this date it learns and never alarms: its days are no news. */
  readonly quietTo: LocalDate;
  /** Later days may still change: they are looked at, and learnt another time. */
  readonly cut: LocalDate;
  /** The chart as it is kept, and its last date. */
  readonly settled: { readonly chart: DipWatch; readonly to: LocalDate };
  readonly turns: readonly DipTurn[];
  /**
   * Its dip is open already: what was usual is learnt up to the day before it opened, and then it
   * goes on as it was. Null where there is none, or it went on.
   */
  readonly resume: {
    readonly after: LocalDate;
    readonly open: DipWatch['open'];
    readonly to: LocalDate;
  } | null;
}

/**
 * Follows a score through the next days, in order and without gaps. What a day turns settles all
 * days up to it: what was told is never untold by answers that come late.
 */
export function followScore(score: FollowedScore, days: readonly AnswerDay[]): FollowedScore {
  return days.reduce((so, day) => (day.on > so.at ? followDay(so, day) : so), score);
}

function followDay(score: FollowedScore, day: AnswerDay): FollowedScore {
  const { quietTo, cut, settled, turns } = score;
  const chart = step(score.chart, day);
  const { turn } = chart;
  const { on } = day;
  if (on === score.resume?.after) return resumed(score, chart, score.resume);
  if (on <= quietTo) {
    const learnt = on === quietTo ? withoutDip(chart) : chart;
    return { ...score, chart: learnt, at: on, settled: { chart: learnt, to: on } };
  }
  return {
    ...score,
    chart,
    at: on,
    settled: turn !== null || on <= cut ? { chart, to: on } : settled,
    turns: turn === null ? turns : [...turns, turn],
  };
}

function resumed(
  score: FollowedScore,
  learnt: DipWatch,
  { open, to }: NonNullable<FollowedScore['resume']>,
): FollowedScore {
  const chart = { ...withoutDip(learnt), open };
  return { ...score, chart, at: to, settled: { chart, to }, resume: null };
}

/** A chart that has no open dip and no evidence for one: what it has learnt stays. */
function withoutDip(chart: DipWatch): DipWatch {
  return chart.open === null
    ? chart
    : { ...chart, open: null, evidence: NO_EVIDENCE, weighed: [], turn: null };
}
