import { storable } from '../core/text/storable.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import { mayBeShown } from './said-in.ts';

type Search = Parameters<FeedbackStore['search']>[0];

/**
 * Which feedback has these words, best first, and how much of it is there? The words are taken as
 * they are and as Dutch and English stems, like the `search` column; they may hold `"a phrase"`,
 * `or` and `-not`.
 */
export async function searchFeedback(prisma: PrismaClient, search: Search) {
  const { words, limit, depth, shownIn } = search;
  const asked = storable(words);
  const query = Prisma.sql`(
    websearch_to_tsquery('simple', ${asked}) || websearch_to_tsquery('dutch', ${asked})
      || websearch_to_tsquery('english', ${asked}))`;
  // Newest by id, the order of arrival: a word that most pieces have is met soon on the way back
  // through the primary key, where ordering by another column would read all of them first.
  const rows = await prisma.$queryRaw<{ id: bigint; total: number }[]>`
    WITH newest AS MATERIALIZED (
      SELECT feedback.id, search, said_at, feedback.ts
      FROM feedback JOIN channels ON channels.id = feedback.channel_id
      WHERE search @@ ${query} AND forgotten_at IS NULL AND ${mayBeShown(shownIn)}
      ORDER BY feedback.id DESC LIMIT ${depth + 1}
    )
    SELECT id, (SELECT count(*)::int FROM newest) AS total
    FROM (SELECT * FROM newest ORDER BY id DESC LIMIT ${depth}) AS searched
    ORDER BY ts_rank(search, ${query}) DESC, said_at DESC, ts DESC
    LIMIT ${limit}`;
  const total = rows[0]?.total ?? 0;
  return { rows, total: Math.min(total, depth), isCapped: total > depth };
}
