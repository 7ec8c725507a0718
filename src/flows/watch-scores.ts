import type { Alert, FallenChild } from '../core/dips/alert.ts';
import type { LeafTotal } from '../core/dips/leaf.ts';
import { learntTraces } from '../core/dips/learnt-traces.ts';
import { isMetric } from '../core/dips/measure.ts';
import { type AlertPlan, planAlerts, type RunScore } from '../core/dips/plan-alerts.ts';
import type { Rebaseline } from '../core/dips/rebaseline.ts';
import { isWithin } from '../core/dips/watched-node.ts';
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

export function createWatchScores(world: {
  readonly listTeams: ListTeams;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly answers: AnswerStore;
  readonly alerts: AlertStore;
  readonly watches: WatchStore;
  readonly sensitivity: Pick<SensitivityStore, 'current'>;
  readonly rebaselines: Pick<RebaselineStore, 'since'>;
  readonly findCauses: FindCauses;
}): WatchScores {
  const { listTeams, answers, alerts, watches } = world;
  const watchScope = createWatchScope({ answers, watches });
  const findGround = createFindGround(world);

  return async function watchScores(now) {
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
      { open, today: todayOf(scopes), toldTeamOf: toldTeam(totals) },
    );
    const fresh = await watches.settle({
      watches: seen.flatMap(({ held }) => held),
      opened: await withCauses(plan.opened),
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
  };

  /** The teams whose last complete date was not watched, and the company when all are further. */
  async function dueScopes(teams: readonly Team[], now: Date): Promise<readonly Scope[]> {
    const watched = new Map((await watches.watchedTo()).map(({ teamId, to }) => [teamId, to]));
    const ends = teams.map((team) => ({ teamId: team.id, teams: [team], to: lastDate(team, now) }));
    const earliest = ends
      .map(({ to }) => to)
      .toSorted()
      .at(0);
    const company = earliest === undefined ? [] : [{ teamId: null, teams, to: earliest }];
    return [...ends, ...company].filter(({ teamId, to }) => (watched.get(teamId) ?? '') < to);
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

function lastDate({ timeZone }: Team, now: Date): LocalDate {
  return addDays(localDateOf(now, timeZone), -1);
}

function todayOf(scopes: readonly Scope[]): LocalDate {
  const [earliest = ''] = scopes.map(({ to }) => to).toSorted();
  return addDays(earliest, 1);
}

/** A company's dip is told where most of it lies: the fallen child's team, or the one most heard. */
function toldTeam(totals: readonly LeafTotal[]) {
  return ({ node, measure }: RunScore, [worst]: readonly FallenChild[]): string | null => {
    if (node.kind !== 'company') return node.teamId;
    if (worst !== undefined && worst.node.kind !== 'company') return worst.node.teamId;
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
