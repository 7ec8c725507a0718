import { MOST_TOLD_A_DAY } from '../core/scores/most-told-a-day.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { BadAnswerStore } from '../ports/noting.ts';
import { fromLocalDate, toLocalDate } from './local-date.ts';
import { rowId } from './row-id.ts';
import { toFeedback, WITH_SCORES } from './to-feedback.ts';

/** An id that no feedback has. */
const NO_ROW = -1n;

/** Keeps which very bad answers were told at once. */
export function createBadAnswerStore(prisma: PrismaClient): BadAnswerStore {
  return {
    async note({ feedbackId, teamId, touchpointId, on }) {
      const id = rowId(feedbackId);
      const date = fromLocalDate(on);
      // Locked first, in a statement of its own: each sees all that the one before it told.
      const [, , noted] = await prisma.$transaction([
        prisma.$queryRaw`SELECT FROM teams WHERE id = ${teamId} FOR NO KEY UPDATE`,
        prisma.$executeRaw`
          INSERT INTO bad_answers (feedback_id, team_id, touchpoint_id, noted_on, is_told)
          SELECT ${id}, ${teamId}, ${touchpointId}, ${date}::date,
            count(*) < ${MOST_TOLD_A_DAY} AND count(*) FILTER (WHERE touchpoint_id = ${touchpointId}) = 0
          FROM bad_answers WHERE team_id = ${teamId} AND noted_on = ${date}::date AND is_told
          ON CONFLICT (feedback_id) DO NOTHING`,
        prisma.badAnswer.findFirst({
          where: { feedbackId: id ?? NO_ROW },
          select: { isTold: true },
        }),
      ]);
      return noted?.isTold ? 'told' : 'counted';
    },

    async count(feedbackId) {
      const where = { feedbackId: rowId(feedbackId) ?? NO_ROW };
      await prisma.badAnswer.updateMany({ where, data: { isTold: false } });
    },

    async byId(feedbackId) {
      const row = await prisma.badAnswer.findFirst({
        where: { feedbackId: rowId(feedbackId) ?? NO_ROW, feedback: { forgottenAt: null } },
        include: { feedback: { include: WITH_SCORES } },
      });
      if (row === null) return null;
      const { teamId, touchpointId, notedOn } = row;
      const { scores } = toFeedback(row.feedback);
      return { feedbackId, teamId, touchpointId, on: toLocalDate(notedOn), scores };
    },

    counted: (teamId, { from, to }) => prisma.$queryRaw<{ touchpointId: string; count: number }[]>`
      SELECT touchpoint_id AS "touchpointId", count(*)::int AS count FROM bad_answers
      WHERE team_id = ${teamId} AND NOT is_told
        AND noted_on BETWEEN ${from}::date AND ${to}::date
      GROUP BY 1 ORDER BY 2 DESC, touchpoint_id COLLATE "C"`,
  };
}
