import type { Alert, FallenChild } from '../core/dips/alerts/alert.ts';
import { isMetric } from '../core/dips/alerts/measure.ts';
import { type AlertPlan, planAlerts, type RunScore } from '../core/dips/alerts/plan-alerts.ts';
import type { LeafTotal } from '../core/dips/tree/leaf.ts';
import { isWithin, type WatchedNode } from '../core/dips/tree/watched-node.ts';
import { learntTraces } from '../core/dips/watch/learnt-traces.ts';
import type { Rebaseline } from '../core/dips/watch/rebaseline.ts';
import type { ScoreWatch } from '../core/dips/watch/score-watch.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { JourneyStore } from '../ports/keeping.ts';
import type {
  AlertStore,
  AnswerStore,
  RebaselineStore,
  SensitivityStore,
  WatchStore,
} from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import type { FindCauses } from './find-causes.ts';
import { createFindGround } from './find-ground.ts';
import type { ListTeams } from './list-teams.ts';
import {
  createWatchScope,
  type Ground,
  type Scope,
  SETTLED_AFTER_DAYS,
  type WatchedScope,
} from './watch-scope.ts';

/**
 * Watches every score of the workspace up to the last complete date of each team, and gives back
 * the alerts that are new. What was watched already is not watched again: doing it twice is safe.
 */
export type WatchScores = (now: Date) => Promise<readonly Alert[]>;

/** A team that moves to another zone may have had a date there that it has yet to reach here. */
const ZONE_DAYS = 1;

export function createWatchScores(world: {
  readonly listTeams: ListTeams;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly answers: AnswerStore;
  readonly alerts: AlertStore;
  readonly watches: WatchStore;
  readonly sensitivity: Pick<SensitivityStore, 'current'>;
  readonly rebaselines: Pick<RebaselineStore, 'since'>;
  readonly findCauses: FindCauses;
  /** Left out where nobody looks on a date that is past. */
  readonly clock?: Clock;
}): WatchScores {
  const { listTeams, answers, alerts, watches, clock } = world;
  const watchScope = createWatchScope({ answers, watches });
  const findGround = createFindGround(world);

  // Of two at once, one would know the alerts of before and the states of after the other.
  return (now) => alerts.alone(() => watchScores(now));

  async function watchScores(now: Date): Promise<readonly Alert[]> {
    const teams = await listTeams();
    const scopes = await dueScopes(teams, now);
    if (scopes.length === 0) return [];

    const { totals, traces } = await countAnswers(teams, now);
    const open = (await alerts.current()).filter(({ measure }) => isMetric(measure));
    const ground = await findGround({ teams, now, totals, traces, open });
    const seen: WatchedScope[] = [];
    for (const scope of scopes) seen.push(await watchScope(scope, ground, now));

    const plan = planAlerts(
      seen.flatMap(({ scores }) => scores),
      {
        ...{ open, today: todayOf(scopes), toldTeamOf: toldTeam(totals, ground.ownerOf) },
        ...{ isDue: dueNodes(scopes, teams), rebased: ground.rebased, judged: ground.judged },
      },
    );
    const fresh = await watches.settle({
      watches: seen.flatMap(({ held }) => held),
      opened: await withCauses(plan.opened),
      passed: plan.passed,
      turns: plan.turns,
      rebaselined: rebaselinesOf(seen, { ground, scopes, at: now }),
      at: now,
    });
    for (const { teamId, to } of scopes) {
      const mine = <T extends { readonly teamId: string }>(all: readonly T[]) =>
        all.filter((it) => it.teamId === teamId);
      const tracedTo = addDays(to, -SETTLED_AFTER_DAYS);
      await watches.watched({
        ...{ teamId, to, traces: learntTraces(mine(totals), mine(traces), tracedTo) },
      });
    }
    return fresh;
  }

  /** The teams whose last complete date was not watched, and the company when all are further. */
  async function dueScopes(teams: readonly Team[], now: Date): Promise<readonly Scope[]> {
    const watched = new Map((await watches.watchedTo()).map(({ teamId, to }) => [teamId, to]));
    const reached = ({ teamId }: Scope) => watched.get(teamId) ?? '';
    const present = new Map(
      scopesOf(teams, clock?.() ?? now).map(({ teamId, to }) => [teamId, addDays(to, ZONE_DAYS)]),
    );
    const isAhead = (scope: Scope) => reached(scope) > (present.get(scope.teamId) ?? '');
    const due = scopesOf(teams, now).filter((scope) => isAhead(scope) || reached(scope) < scope.to);
    for (const scope of due.filter(isAhead)) await forget(scope);
    return due;
  }

  /** What a clock that ran ahead made of days that had not come: they are learnt when they come. */
  async function forget({ teamId, to }: Scope): Promise<void> {
    const kept = await watches.of<ScoreWatch>({ teamId, kind: 'dip' });
    await watches.drop(kept.filter(({ settledTo }) => settledTo > to));
  }

  async function countAnswers(teams: readonly Team[], now: Date) {
    const traces = await watches.traces();
    const tracedTo = new Map(traces.map((trace) => [trace.teamId, trace.tracedTo]));
    const totals = await answers.totals(
      teams.map((team) => {
        const to = lastDate(team, now);
        const traceTo = addDays(to, -SETTLED_AFTER_DAYS);
        return { team, tracedTo: tracedTo.get(team.id) ?? null, traceTo, to };
      }),
    );
    return { totals, traces };
  }

  function withCauses(opened: AlertPlan['opened']): Promise<AlertPlan['opened']> {
    return Promise.all(
      opened.map(async (alert) => ({ ...alert, causes: await world.findCauses(alert) })),
    );
  }
}

/** A team that is heard no more has no date that it could wait for. */
function dueNodes(scopes: readonly Scope[], teams: readonly Team[]) {
  const waiting = new Set<string | null>([null, ...teams.map(({ id }) => id)]);
  for (const { teamId } of scopes) waiting.delete(teamId);
  return (node: WatchedNode) => !waiting.has(node.kind === 'company' ? null : node.teamId);
}

/** The company first: its teams lean on what is usual there. It is watched as far as all of them. */
function scopesOf(teams: readonly Team[], now: Date): readonly Scope[] {
  const ends = teams.map((team) => ({ teamId: team.id, teams: [team], to: lastDate(team, now) }));
  const [earliest] = ends.map(({ to }) => to).toSorted();
  return earliest === undefined ? [] : [{ teamId: null, teams, to: earliest }, ...ends];
}

function lastDate({ timeZone }: Team, now: Date): LocalDate {
  return addDays(localDateOf(now, timeZone), -1);
}

function todayOf(scopes: readonly Scope[]): LocalDate {
  const [earliest = ''] = scopes.map(({ to }) => to).toSorted();
  return addDays(earliest, 1);
}

/**
 * A touchpoint's dip is told to the team that looks after it, whoever hears it. A company's is told
 * where most of it lies: to the fallen child's team, or the one most heard.
 */
function toldTeam(totals: readonly LeafTotal[], ownerOf: Ground['ownerOf']) {
  return ({ node, measure }: RunScore, [worst]: readonly FallenChild[]): string | null => {
    const owner = ownerOf(node) ?? (worst === undefined ? null : ownerOf(worst.node));
    if (owner !== null) return owner;
    const counts = new Map<string, number>();
    for (const { teamId, metric, recent } of totals) {
      if (metric === measure) counts.set(teamId, (counts.get(teamId) ?? 0) + recent);
    }
    return [...counts].toSorted(([, a], [, b]) => b - a).at(0)?.[0] ?? null;
  };
}

/** Where a whole branch is asked on another scale, its highest node says so. */
function rebaselinesOf(
  seen: readonly WatchedScope[],
  on: { readonly ground: Ground; readonly scopes: readonly Scope[]; readonly at: Date },
): readonly Rebaseline[] {
  const changed = seen.flatMap((it) => it.changed);
  return changed
    .filter(
      (it) =>
        !changed.some(
          (above) => above !== it && above.metric === it.metric && isWithin(it.node, above.node),
        ),
    )
    .map(({ node, metric, scale }) => ({
      ...{ node, nodeName: on.ground.nameOf(node), measure: metric, by: null, at: on.at },
      from: addDays(todayOf(on.scopes), -1),
      why: `${scale.min}–${scale.max}`,
    }));
}
