import type { AlertKind, Measure } from '../core/dips/alerts/measure.ts';
import type { AnswerTrace } from '../core/dips/tree/leaf.ts';
import { COMPANY, keyOf } from '../core/dips/tree/watched-node.ts';
import { METRICS } from '../core/scores/score.ts';
import { storable } from '../core/text/storable.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { KeptWatch, Settlement, WatchStore } from '../ports/watching.ts';
import { fromLocalDate, toLocalDate } from './local-date.ts';
import { toRebaselineRow } from './rebaseline-store.ts';
import { toNode } from './to-alert.ts';
import { addAlerts, addPassed, addTurn } from './write-alerts.ts';

/** So many rows go in one statement: what it holds in memory stays within a few megabytes. */
const MOST_AT_ONCE = 500;

/** Longer than a settlement of a whole company takes. */
const SETTLING_MS = 60_000;

const OF_KIND: Readonly<Record<AlertKind, Prisma.WatchWhereInput>> = {
  dip: { measure: { in: [...METRICS] } },
  silence: { measure: { startsWith: 'source:' } },
  spike: { measure: { notIn: [...METRICS] }, NOT: { measure: { startsWith: 'source:' } } },
};

/** Keeps what charts remember, and what a run of theirs came to as a whole. */
export function createWatchStore(prisma: PrismaClient): WatchStore {
  return {
    async of<S>({ teamId, kind }: Parameters<WatchStore['of']>[0]) {
      const rows = await prisma.watch.findMany({
        where: { teamId, ...OF_KIND[kind] },
        orderBy: [{ nodeKey: 'asc' }, { measure: 'asc' }],
      });
      return rows.map((row) => toWatch<S>(row));
    },

    async nearest<S>({ teamId, from, limit }: Parameters<WatchStore['nearest']>[0]) {
      const rows = await prisma.watch.findMany({
        where: { nearness: { gte: from }, ...(teamId === null ? {} : { teamId }) },
        orderBy: [{ nearness: 'desc' }, { nodeKey: 'asc' }],
        take: limit,
      });
      return rows.map((row) => toWatch<S>(row));
    },

    settle: <S>(outcome: Settlement<S>) =>
      prisma.$transaction(
        async (within) => {
          await putWatches(within, outcome.watches);
          for (const turn of outcome.turns) await addTurn(within, turn, outcome.at);
          await within.rebaseline.createMany({
            data: outcome.rebaselined.map(toRebaselineRow),
            skipDuplicates: true,
          });
          for (const it of outcome.passed) await addPassed(within, it, outcome.at);
          return addAlerts(within, outcome.opened, outcome.at);
        },
        { timeout: SETTLING_MS },
      ),

    async drop(watches) {
      for (const { node, measure } of watches) {
        await prisma.watch.deleteMany({ where: { nodeKey: keyOf(node), measure } });
      }
    },

    async watchedTo() {
      const rows = await prisma.watchedScope.findMany();
      return rows.map(({ nodeKey, watchedTo }) => {
        const node = toNode(nodeKey);
        return { teamId: teamIdOf(node), to: toLocalDate(watchedTo) };
      });
    },

    async watched({ teamId, to, traces }) {
      const nodeKey = keyOf(teamId === null ? COMPANY : { kind: 'team', teamId });
      const watchedTo = fromLocalDate(to);
      await prisma.$transaction(async (within) => {
        await putTraces(within, traces);
        await within.watchedScope.upsert({
          where: { nodeKey },
          create: { nodeKey, watchedTo },
          update: { watchedTo },
        });
      });
    },

    async traces() {
      const rows = await prisma.answerTrace.findMany();
      return rows.map(({ teamId, touchpointId, metric, tracedTo, n, sum }) => ({
        ...{ teamId, n, sum },
        touchpointId: touchpointId === '' ? null : touchpointId,
        metric: metric as AnswerTrace['metric'],
        tracedTo: toLocalDate(tracedTo),
      }));
    },
  };
}

function toWatch<S>(row: Prisma.WatchGetPayload<object>): KeptWatch<S> {
  const { nodeKey, measure, settledTo, state, nearness } = row;
  return {
    ...{ nearness, node: toNode(nodeKey), settledTo: toLocalDate(settledTo) },
    measure: measure as Measure,
    state: state as S,
  };
}

function teamIdOf(node: KeptWatch<unknown>['node']): string | null {
  return node.kind === 'company' ? null : node.teamId;
}

/** A state that another process settled further meanwhile is left as it is. */
async function putWatches(
  within: Prisma.TransactionClient,
  watches: readonly KeptWatch<unknown>[],
): Promise<void> {
  for (const some of inChunks(watches)) {
    const rows = some.map(({ node, measure, settledTo, state, nearness = 0 }) => ({
      ...{
        measure,
        state,
        nearness,
        node_key: keyOf(node),
        team_id: teamIdOf(node),
        settled_to: settledTo,
      },
    }));
    await within.$executeRaw`
      INSERT INTO watches AS kept (node_key, measure, team_id, settled_to, state, nearness)
      SELECT node_key, measure, team_id, settled_to, state, nearness
      FROM json_to_recordset(${storable(JSON.stringify(rows))}::json)
        AS row (node_key text, measure text, team_id text, settled_to date, state json,
          nearness double precision)
      ON CONFLICT (node_key, measure) DO UPDATE SET
        settled_to = excluded.settled_to, state = excluded.state,
        nearness = excluded.nearness
      WHERE kept.settled_to <= excluded.settled_to`;
  }
}

async function putTraces(
  within: Prisma.TransactionClient,
  traces: readonly AnswerTrace[],
): Promise<void> {
  for (const some of inChunks(traces)) {
    const rows = some.map(({ teamId, touchpointId, metric, tracedTo, n, sum }) => ({
      ...{ metric, n, sum, team_id: teamId, touchpoint_id: touchpointId ?? '' },
      traced_to: tracedTo,
    }));
    await within.$executeRaw`
      INSERT INTO answer_traces (team_id, touchpoint_id, metric, traced_to, n, sum)
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row (team_id text,
        touchpoint_id text, metric text, traced_to date, n integer, sum double precision)
      ON CONFLICT (team_id, touchpoint_id, metric) DO UPDATE SET
        traced_to = excluded.traced_to, n = excluded.n, sum = excluded.sum`;
  }
}

function inChunks<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / MOST_AT_ONCE) }, (_, k) =>
    all.slice(k * MOST_AT_ONCE, (k + 1) * MOST_AT_ONCE),
  );
}
