import type { PrismaClient } from '../generated/prisma/client.ts';
import type { SuccessStore } from '../ports/nominating.ts';
import { rowId } from './row-id.ts';
import { mayBeShown } from './said-in.ts';
import { toFeedback, WITH_SCORES } from './to-feedback.ts';

interface Row {
  readonly id: bigint;
  readonly credits: readonly string[];
  readonly thankedBy: string | null;
}

/** Knows what ended well, and keeps who were thanked for it. */
export function createSuccessStore(prisma: PrismaClient): SuccessStore {
  return {
    async of({ teamId, since, shownIn, limit }) {
      const rows = await prisma.$queryRaw<Row[]>`
        SELECT credited.id, array_agg(DISTINCT member) AS credits, thanks.by AS "thankedBy"
        FROM (
          SELECT feedback_id AS id, closed_at AS at, unnest(credits) AS member FROM cases
          WHERE team_id = ${teamId} AND state = 'done' AND closed_at >= ${since}::timestamptz
          UNION ALL
          SELECT feedback_id, at, unnest(credits) FROM nominations
          WHERE team_id = ${teamId} AND at >= ${since}::timestamptz
        ) AS credited
        JOIN feedback ON feedback.id = credited.id AND feedback.forgotten_at IS NULL
        JOIN channels ON channels.id = feedback.channel_id
        LEFT JOIN thanks ON thanks.feedback_id = credited.id
        WHERE ${mayBeShown(shownIn)}
        GROUP BY credited.id, thanks.by ORDER BY max(credited.at) DESC, credited.id DESC LIMIT ${limit}`;
      const pieces = await prisma.feedback.findMany({
        where: { id: { in: rows.map(({ id }) => id) } },
        include: WITH_SCORES,
      });
      return rows.flatMap(({ id, credits, thankedBy }) => {
        const piece = pieces.find((it) => it.id === id);
        return piece ? [{ feedback: toFeedback(piece), teamId, credits, thankedBy }] : [];
      });
    },

    async thank(feedbackId, { by, at }) {
      const thanked = await prisma.$executeRaw`
        INSERT INTO thanks (feedback_id, by, at)
        SELECT id, ${by}, ${at}::timestamptz FROM feedback
        WHERE id = ${rowId(feedbackId)} AND forgotten_at IS NULL
        ON CONFLICT DO NOTHING`;
      return thanked === 1;
    },
  };
}
