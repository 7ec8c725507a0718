import type { Case } from '../core/cases/case.ts';
import { storable } from '../core/text/storable.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { CaseStore, OpenGroup, OpenQuery } from '../ports/following.ts';
import { rowId } from './row-id.ts';
import { mayBeShown } from './said-in.ts';
import { toFeedback, WITH_SCORES } from './to-feedback.ts';

/** Keeps the cases of feedback, one a piece. */
export function createCaseStore(prisma: PrismaClient): CaseStore {
  async function change(
    feedbackId: string,
    where: Prisma.CaseWhereInput,
    data: Prisma.CaseUncheckedUpdateManyInput,
  ): Promise<boolean> {
    const id = rowId(feedbackId);
    if (id === null) return false;
    const { count } = await prisma.case.updateMany({ where: { ...where, feedbackId: id }, data });
    return count === 1;
  }

  return {
    async open({ feedbackId, teamId }, { by, at }) {
      // From the feedback's own row and under its lock: nobody follows up what is forgotten.
      await prisma.$executeRaw`
        INSERT INTO cases (feedback_id, team_id, opened_by, opened_at)
        SELECT id, ${teamId}, ${by}, ${at}::timestamptz FROM feedback
        WHERE id = ${rowId(feedbackId)} AND forgotten_at IS NULL
        FOR SHARE
        ON CONFLICT DO NOTHING`;
    },

    async of(feedbackIds) {
      const ids = feedbackIds.flatMap((id) => rowId(id) ?? []);
      const rows = await prisma.case.findMany({ where: { feedbackId: { in: ids } } });
      return rows.map(toCase);
    },

    countOpen: (query) => prisma.$queryRaw<OpenGroup[]>`
      SELECT cases.team_id AS "teamId", owner_id AS "ownerId", touchpoint_id AS "touchpointId",
        min(opened_at) AS "openedAt", count(*)::int AS count
      FROM ${openCases(query)}
      GROUP BY cases.team_id, owner_id, touchpoint_id,
        (opened_at AT TIME ZONE teams.time_zone)::date`,

    async stillOpen({ limit, ...query }) {
      const open = await prisma.$queryRaw<{ id: bigint }[]>`
        SELECT id FROM (
          SELECT feedback_id AS id, row_number() OVER (
            PARTITION BY cases.team_id, coalesce(is_moment_of_truth, false)
            ORDER BY opened_at, feedback_id
          ) AS place
          FROM ${openCases(query)}
        ) AS placed WHERE place <= ${limit}`;
      const rows = await prisma.case.findMany({
        where: { feedbackId: { in: open.map(({ id }) => id) } },
        include: { feedback: { include: WITH_SCORES } },
        orderBy: [{ openedAt: 'asc' }, { feedbackId: 'asc' }],
      });
      return rows.map(({ feedback, ...row }) => ({
        of: toCase(row),
        feedback: toFeedback(feedback),
      }));
    },

    take: (id, by) => change(id, { state: 'open', ownerId: null }, { ownerId: by }),

    letGo: (id, by) => change(id, { state: 'open', ownerId: by }, { ownerId: null }),

    async close(feedbackId, { ending, outcome, credits }, { by, at }) {
      const closed = await prisma.$executeRaw`
        UPDATE cases SET state = ${ending}, outcome = ${outcome && storable(outcome)},
          credits = ${credits.map(storable)}, closed_at = ${at}::timestamptz,
          closed_by = ${by},
          owner_id = coalesce(owner_id, ${by})
        WHERE feedback_id = ${rowId(feedbackId)} AND state = 'open'`;
      return closed === 1;
    },

    reopen: (id) =>
      change(
        id,
        { state: { not: 'open' } },
        { state: 'open', outcome: null, credits: [], closedAt: null, closedBy: null },
      ),
  };
}

/** Of every team and owner where none is asked for. */
function openCases({ teamId, ownerId, shownIn }: OpenQuery): Prisma.Sql {
  return Prisma.sql`cases
    JOIN teams ON teams.id = cases.team_id
    JOIN feedback ON feedback.id = feedback_id
    JOIN channels ON channels.id = feedback.channel_id
    LEFT JOIN touchpoints ON touchpoints.id = touchpoint_id
    WHERE state = 'open' AND ${mayBeShown(shownIn)}
      AND (${teamId ?? null}::text IS NULL OR cases.team_id = ${teamId ?? null})
      AND (${ownerId ?? null}::text IS NULL OR owner_id = ${ownerId ?? null})`;
}

/** A row as core knows it. */
export function toCase({ feedbackId, ...row }: Prisma.CaseGetPayload<object>): Case {
  return { ...row, feedbackId: String(feedbackId), state: row.state as Case['state'] };
}
