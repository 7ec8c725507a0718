import type { Alert } from '../core/dips/alerts/alert.ts';
import type { RunScore } from '../core/dips/alerts/plan-alerts.ts';
import type { AnswerDay, DipWatch } from '../core/dips/chart/dip-watch.ts';
import { leanOn } from '../core/dips/chart/lean-on.ts';
import { locateFall } from '../core/dips/chart/locate-fall.ts';
import { nearnessOf } from '../core/dips/chart/nearness-of.ts';
import type { WatchedTree } from '../core/dips/tree/grow-tree.ts';
import { type LeafDay, leafKey } from '../core/dips/tree/leaf.ts';
import type { SharedBudget } from '../core/dips/tree/share-budget.ts';
import { COMPANY, keyOf, parentOf, type WatchedNode } from '../core/dips/tree/watched-node.ts';
import type { WatchedStream } from '../core/dips/tree/watched-stream.ts';
import { EYED_FROM } from '../core/dips/watch/eyed.ts';
import { type FollowedScore, followScore } from '../core/dips/watch/follow-score.ts';
import type { ScoreWatch } from '../core/dips/watch/score-watch.ts';
import {
  type StartedScore,
  type StreamFacts,
  startFollowing,
} from '../core/dips/watch/start-following.ts';
import type { Metric, Scale } from '../core/scores/score.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import { datesOf } from '../core/time/dates-of.ts';
import type { LocalDate, Period } from '../core/time/period.ts';
import type { AnswerStore, KeptWatch, WatchStore } from '../ports/watching.ts';

/** What comes later than this is learnt another time: late answers count until then. */
export const SETTLED_AFTER_DAYS = 3;

/** So many days of answers are held in memory at once. */
const DAYS_AT_ONCE = 30;

/** A part of the tree that is watched at once: a team's, or with null the company itself. */
export interface Scope {
  readonly teamId: string | null;
  /** Whose answers count. */
  readonly teams: readonly Team[];
  /** The last complete local date. */
  readonly to: LocalDate;
}

/** What is the same for all scopes of a run. */
export interface Ground {
  readonly tree: WatchedTree;
  readonly budget: SharedBudget;
  readonly nameOf: (node: WatchedNode) => string;
  /** The team that looks after a place; null of the company. */
  readonly ownerOf: (node: WatchedNode) => string | null;
  /** Alerts that lately became what is usual. */
  readonly rebased: readonly Alert[];
  /** Dips that somebody lately called false. */
  readonly judged: readonly Alert[];
  /** What was decided about a stream, by people or by its answers. */
  readonly factsOf: (
    stream: WatchedStream,
    chart: ScoreWatch['chart'] | null,
  ) => Pick<StreamFacts, 'isChanged' | 'rebasedFrom' | 'alert' | 'dismissedOn'>;
}

/** What a scope's scores came to. */
export interface WatchedScope {
  /** Those that fell, or turned otherwise. */
  readonly scores: readonly RunScore[];
  /** States to be kept together with what follows from their turns; all others are kept. */
  readonly held: readonly KeptWatch<ScoreWatch>[];
  /** Scores that are on another scale from now on. */
  readonly changed: readonly {
    readonly node: WatchedNode;
    readonly metric: Metric;
    readonly scale: Scale;
  }[];
}

interface Followed extends Omit<StartedScore, 'score'> {
  readonly stream: WatchedStream;
  score: FollowedScore;
}

/** Follows every score of a scope up to its last complete date. */
export type WatchScope = (scope: Scope, ground: Ground, at: Date) => Promise<WatchedScope>;

export function createWatchScope(stores: {
  readonly answers: AnswerStore;
  readonly watches: WatchStore;
}): WatchScope {
  const { answers, watches } = stores;

  return async function watchScope(scope, ground, at) {
    const kept = await watches.of<ScoreWatch>({ teamId: scope.teamId, kind: 'dip' });
    const followed = startAll(scope, ground, kept);
    await watches.drop(unwatched(kept, followed));
    const chartAbove = lookAbove(followed, scope.teamId === null ? [] : await keptOfCompany());
    await followAll(followed, { scope, ground, chartAbove });

    const states = followed.map((it) => ({ ...it, watch: toKept(it, ground) }));
    const hasTurned = ({ score }: Followed) => score.turns.length > 0;
    const quiet = states.filter((it) => !hasTurned(it)).map(({ watch }) => watch);
    await watches.settle({
      watches: quiet,
      opened: [],
      passed: [],
      turns: [],
      rebaselined: [],
      at,
    });
    return {
      scores: followed
        .filter((it) => hasTurned(it) || it.score.chart.open !== null)
        .map((it) => toRunScore(it, { scope, ground })),
      held: states.filter(hasTurned).map(({ watch }) => watch),
      changed: followed.flatMap(({ stream: { node, metric }, changedTo }) =>
        changedTo === null ? [] : [{ node, metric, scale: changedTo }],
      ),
    };
  };

  /** Some weeks at a time, so that a long history is never held as a whole. */
  async function followAll(
    followed: readonly Followed[],
    how: { readonly scope: Scope; readonly ground: Ground; readonly chartAbove: ChartAbove },
  ): Promise<void> {
    const { scope, ground, chartAbove } = how;
    const first = followed
      .map(({ score }) => addDays(score.at, 1))
      .toSorted()
      .at(0);
    for (const period of weeksOf({ from: first ?? scope.to, to: scope.to })) {
      const behind = followed.filter(({ score }) => score.at < period.to);
      if (behind.length === 0) continue;
      const rows = await answers.days(scope.teams.map((team) => ({ team, period })));
      const counts = sortRows(rows, ground.tree);
      for (const on of datesOf(period)) followDay(behind, on, (each) => dayOf(each, on, counts));
    }

    /** Those above first: what lies below leans on what is usual there on that day. */
    function followDay(
      behind: readonly Followed[],
      on: LocalDate,
      answersTo: (each: Followed) => AnswerDay,
    ): void {
      for (const each of behind) {
        if (each.score.at >= on) continue;
        each.score = followScore(leaning(each.score, chartAbove(each)), [answersTo(each)]);
      }
    }
  }

  function keptOfCompany(): Promise<readonly KeptWatch<ScoreWatch>[]> {
    return watches.of<ScoreWatch>({ teamId: null, kind: 'dip' });
  }
}

function startAll(
  scope: Scope,
  { tree, budget, factsOf }: Ground,
  kept: readonly KeptWatch<ScoreWatch>[],
): readonly Followed[] {
  const known = new Map(kept.map((watch) => [`${keyOf(watch.node)} ${watch.measure}`, watch]));
  return tree.streams
    .filter(({ node }) => (node.kind === 'company' ? null : node.teamId) === scope.teamId)
    .map((stream) => {
      const watch = known.get(`${keyOf(stream.node)} ${stream.metric}`) ?? null;
      const facts: StreamFacts = {
        kept: watch,
        threshold: budget.thresholdOf(stream.node),
        gate: budget.gateOf(stream.node),
        cut: addDays(scope.to, -SETTLED_AFTER_DAYS),
        ...factsOf(stream, watch?.state.chart ?? null),
      };
      return { stream, ...startFollowing(stream, facts) };
    });
}

/** The chart of the next node above that is watched, as it stands now; null where none is. */
type ChartAbove = (each: Followed) => DipWatch | null;

function lookAbove(
  followed: readonly Followed[],
  company: readonly KeptWatch<ScoreWatch>[],
): ChartAbove {
  const keyAt = (node: WatchedNode, metric: string) => `${keyOf(node)} ${metric}`;
  const among = new Map(followed.map((it) => [keyAt(it.stream.node, it.stream.metric), it]));
  const ofCompany = new Map(company.map(({ measure, state }) => [keyAt(COMPANY, measure), state]));
  return ({ stream: { node, metric } }) => {
    for (let above = parentOf(node); above !== null; above = parentOf(above)) {
      const key = keyAt(above, metric);
      const chart = among.get(key)?.score.chart ?? ofCompany.get(key)?.chart;
      if (chart !== undefined) return chart;
    }
    return null;
  };
}

function leaning(score: FollowedScore, above: DipWatch | null): FollowedScore {
  return above === null ? score : { ...score, chart: leanOn(score.chart, above) };
}

/** What has no answers any more, or only those of its one child. */
function unwatched(
  kept: readonly KeptWatch<ScoreWatch>[],
  followed: readonly Followed[],
): readonly KeptWatch<ScoreWatch>[] {
  const watched = new Set(followed.map(({ stream }) => `${keyOf(stream.node)} ${stream.metric}`));
  return kept.filter(({ node, measure }) => !watched.has(`${keyOf(node)} ${measure}`));
}

type Counts = ReadonlyMap<string, ReadonlyMap<LocalDate, readonly number[]>>;

/** The answers of every watched node, by node, metric and scale. */
function sortRows(rows: readonly LeafDay[], tree: WatchedTree): Counts {
  const sorted = new Map<string, Map<LocalDate, readonly number[]>>();
  const paths = new Map<string, readonly string[]>();
  for (const row of rows) {
    const leaf = leafKey(row);
    const path = paths.get(leaf) ?? tree.pathOf(row);
    paths.set(leaf, path);
    for (const node of path) {
      const key = countsKey(node, row.metric, row.scale);
      const days = sorted.get(key) ?? new Map<LocalDate, readonly number[]>();
      sorted.set(key, days);
      const known = days.get(row.on);
      days.set(row.on, known?.map((count, k) => count + (row.counts[k] ?? 0)) ?? row.counts);
    }
  }
  return sorted;
}

function dayOf({ stream, score }: Followed, on: LocalDate, counts: Counts): AnswerDay {
  const { scale } = score.chart;
  const mine = counts.get(countsKey(keyOf(stream.node), stream.metric, scale));
  return { on, counts: mine?.get(on) ?? Array<number>(scale.max - scale.min + 1).fill(0) };
}

function countsKey(node: string, metric: Metric, { min, max }: Scale): string {
  return `${node} ${metric} ${min}-${max}`;
}

function toKept(
  { stream: { node, metric }, score, learntFrom }: Followed,
  { nameOf }: Ground,
): KeptWatch<ScoreWatch> {
  const { chart, to: settledTo } = score.settled;
  const nearness = nearnessOf(score.chart);
  const eyed = nearness >= EYED_FROM ? locateFall(score.chart) : null;
  return {
    ...{ node, measure: metric, settledTo, nearness: eyed === null ? 0 : nearness },
    state: { learntFrom, chart, eyed, nodeName: nameOf(node) },
  };
}

function toRunScore(
  { stream, score }: Followed,
  { scope, ground }: { readonly scope: Scope; readonly ground: Ground },
): RunScore {
  const { node, metric } = stream;
  const { streams, budget } = ground.budget;
  return {
    ...{ node, measure: metric, streams, budget, turns: score.turns },
    nodeName: ground.nameOf(node),
    scale: score.chart.scale,
    threshold: score.chart.threshold,
    fall: score.chart.open?.fall ?? null,
    foundOn: addDays(scope.to, 1),
  };
}

function weeksOf({ from, to }: Period): readonly Period[] {
  const periods: Period[] = [];
  for (let start = from; start <= to; start = addDays(start, DAYS_AT_ONCE)) {
    const end = addDays(start, DAYS_AT_ONCE - 1);
    periods.push({ from: start, to: end < to ? end : to });
  }
  return periods;
}
