import { storable } from '../core/text/storable.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import { ANSWERS_FROM } from './answers-from.ts';
import { fuseRanks } from './fuse-ranks.ts';
import { nearInMeaning } from './near-in-meaning.ts';
import { shownAnywhere } from './said-in.ts';

type Search = Parameters<FeedbackStore['search']>[0];

/** The ids a search found, best first, and how many there are in all as far as was counted. */
export interface FoundIds {
  readonly ids: readonly bigint[];
  readonly total: number;
  readonly isCapped: boolean;
}

/** Which feedback has these words or means the same, best first, and how much of it is there? */
export async function searchFeedback(prisma: PrismaClient, search: Search): Promise<FoundIds> {
  const { meaning, limit, depth, shownIn } = search;
  const among = shownAnywhere(shownIn);
  const [worded, near] = await Promise.all([
    withWords(prisma, search),
    meaning === null ? [] : nearInMeaning(prisma, { meaning, from: ANSWERS_FROM, among }),
  ]);
  const ranked = fuseRanks([worded.slice(0, depth), near.slice(0, depth).map(({ id }) => id)]);
  return {
    ids: ranked.slice(0, limit),
    total: ranked.length,
    isCapped: worded.length > depth || near.length > depth,
  };
}

/**
 * Which feedback has these words, best first? One more than `depth` where there are more. The words
 * are taken as they are and as Dutch and English stems, like the `search` column; they may hold
 * `"a phrase"`, `or` and `-not`.
 */
async function withWords(
  prisma: PrismaClient,
  { words, depth, shownIn }: Search,
): Promise<readonly bigint[]> {
  const asked = storable(words);
  const query = Prisma.sql`(
    websearch_to_tsquery('simple', ${asked}) || websearch_to_tsquery('dutch', ${asked})
      || websearch_to_tsquery('english', ${asked}))`;
  // Newest by id, the order of arrival: a word that most pieces have is met soon on the way back
  // through the primary key, where ordering by another column would read all of them first.
  const [found] = await prisma.$queryRaw<{ ids: bigint[] | null }[]>`
    SELECT array_agg(
      id ORDER BY nth > ${depth}, ts_rank(search, ${query}) DESC, said_at DESC, ts DESC
    ) AS ids FROM (
      SELECT feedback.id, search, said_at, feedback.ts,
        row_number() OVER (ORDER BY feedback.id DESC) AS nth
      FROM ${shownAnywhere(shownIn)} AND search @@ ${query}
      ORDER BY feedback.id DESC LIMIT ${depth + 1}
    ) AS newest`;
  return found?.ids ?? [];
}
