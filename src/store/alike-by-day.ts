import type { HeardCount } from '../core/feedback/heard-count.ts';
import { signatureOf } from '../core/feedback/meaning.ts';
import { isAbout, type Subject } from '../core/stories/subject.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { FeedbackQuery } from '../ports/keeping.ts';
import { dayOf, saidIn } from './said-in.ts';
import { toMeaning } from './to-feedback.ts';

/**
 * Of two meanings that are as alike as those of one subject (a cosine of .4, an angle of 66
 * degrees) 94 of 256 signs differ on average; hardly ever are there three standard deviations more.
 */
const MOST_SIGNS_APART = 118;

/** How many pieces with words of their own are about something, by local date and sentiment? */
export async function alikeByDay(
  prisma: PrismaClient,
  { subject, ...query }: FeedbackQuery & { readonly subject: Subject },
): Promise<readonly HeardCount[]> {
  if (!('meaning' in subject)) {
    const isIt =
      'term' in subject
        ? Prisma.sql`${subject.term} = ANY (terms)`
        : Prisma.sql`touchpoint_id = ${subject.touchpointId}`;
    return prisma.$queryRaw<HeardCount[]>`
      SELECT ${dayOf(query)} AS "on", sentiment, count(*)::int AS count
      FROM ${saidIn(query)} AND own_words > 0 AND ${isIt} GROUP BY 1, 2 ORDER BY 1, 2`;
  }
  // Signatures leave most out, whole meanings decide.
  const near = await prisma.$queryRaw<(Omit<HeardCount, 'count'> & { meaning: Uint8Array })[]>`
    SELECT ${dayOf(query)} AS "on", sentiment, meaning
    FROM ${saidIn(query)} AND own_words > 0
      AND NOT EXISTS (SELECT FROM meanings WHERE NOT is_whole)
      AND bit_count(signature # ${signatureOf(subject.meaning)}::bit(256)) <= ${MOST_SIGNS_APART}
    ORDER BY 1, 2`;
  const counts = new Map<string, HeardCount>();
  for (const { on, sentiment, meaning } of near) {
    const piece = { touchpointId: null, terms: [], meaning: toMeaning(meaning) };
    if (!isAbout(piece, subject)) continue;
    const key = `${on} ${sentiment}`;
    counts.set(key, { on, sentiment, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
