import type { MessageRef } from '../core/feedback/feedback.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';

/**
 * Takes a message that was forgotten out of the themes it shows. A theme is named in customers' own
 * words: with its last example it goes, and of one that somebody added only their own name for it
 * stays, so that it can still be taken back.
 */
export function dropThemeExamples(
  prisma: PrismaClient,
  { channelId, ts }: MessageRef,
): readonly Prisma.PrismaPromise<number>[] {
  const shows = Prisma.sql`
    channel_id = ${channelId} AND ts = ${ts} AND forgotten_at IS NOT NULL
      AND feedback.id = ANY (feedback_ids)`;
  const isLast = Prisma.sql`cardinality(array_remove(feedback_ids, feedback.id)) = 0`;
  return [
    prisma.$executeRaw`
      DELETE FROM themes USING feedback WHERE ${shows} AND ${isLast} AND state <> 'added'`,
    prisma.$executeRaw`
      UPDATE themes SET
        feedback_ids = array_remove(feedback_ids, feedback.id),
        terms = CASE WHEN ${isLast} THEN '{}' ELSE themes.terms END,
        terms_key = CASE WHEN ${isLast} THEN themes.id ELSE terms_key END
      FROM feedback WHERE ${shows}`,
  ];
}
