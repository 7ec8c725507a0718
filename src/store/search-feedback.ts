import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import { cleanText } from './clean-text.ts';
import { mayBeShown } from './said-in.ts';

type Search = Parameters<FeedbackStore['search']>[0];

/**
 * Which feedback has these words, best first, and how much of it is there? The words are taken as
 * they are and as Dutch and English stems, like the `search` column; they may hold `"a phrase"`,
 * `or` and `-not`.
 */
export async function searchFeedback(prisma: PrismaClient, search: Search) {
  const { words, teamId, limit, shownIn } = search;
  const asked = cleanText(words);
  const ofTeam = teamId === null ? Prisma.empty : Prisma.sql`AND channels.team_id = ${teamId}`;
  const rows = await prisma.$queryRaw<{ id: bigint; total: number }[]>`
    WITH asked AS (
      SELECT websearch_to_tsquery('simple', ${asked}) || websearch_to_tsquery('dutch', ${asked})
        || websearch_to_tsquery('english', ${asked}) AS query
    )
    SELECT feedback.id, count(*) OVER ()::int AS total
    FROM feedback JOIN channels ON channels.id = feedback.channel_id, asked
    WHERE search @@ query AND forgotten_at IS NULL AND ${mayBeShown(shownIn)} ${ofTeam}
    ORDER BY ts_rank(search, query) DESC, said_at DESC, feedback.ts DESC
    LIMIT ${limit}`;
  return { total: rows[0]?.total ?? 0, rows };
}
