import type { PrismaClient } from '../generated/prisma/client.ts';
import type { AskStore } from '../ports/learning.ts';
import { fromLocalDate } from './local-date.ts';
import { rowId } from './row-id.ts';

/** Keeps what each team was asked about, one piece of feedback a date, and each piece once. */
export function createAskStore(prisma: PrismaClient): AskStore {
  return {
    async claim({ teamId, on, feedbackId }) {
      // From the feedback's own row and under its lock: nobody is asked about what is forgotten.
      const claimed = await prisma.$executeRaw`
        INSERT INTO asks (team_id, asked_on, feedback_id)
        SELECT ${teamId}, ${on}::date, id FROM feedback
        WHERE id = ${rowId(feedbackId)} AND forgotten_at IS NULL
        FOR SHARE
        ON CONFLICT DO NOTHING`;
      return claimed === 1;
    },

    async on(teamId, on) {
      const row = await prisma.ask.findUnique({
        where: { teamId_askedOn: { teamId, askedOn: fromLocalDate(on) } },
      });
      return row && String(row.feedbackId);
    },

    async answered(teamId, among) {
      // How many of the newest questions have a correction of what they asked about?
      const [counted] = await prisma.$queryRaw<{ asked: number; answered: number }[]>`
        SELECT count(*)::int AS asked, count(*) FILTER (WHERE EXISTS (
          SELECT FROM corrections WHERE corrections.feedback_id = newest.feedback_id
        ))::int AS answered
        FROM (
          SELECT feedback_id FROM asks WHERE team_id = ${teamId}
          ORDER BY asked_on DESC LIMIT ${among}
        ) AS newest`;
      return counted ?? { asked: 0, answered: 0 };
    },
  };
}
