import type { MessageRef } from '../core/feedback/feedback.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';

/**
 * Drops posts that wait and quote a message that was forgotten. A quote is known by the address of
 * its message, in either of the forms in which the views write it.
 */
export function dropQuotes(
  prisma: PrismaClient,
  { channelId, ts }: MessageRef,
): Prisma.PrismaPromise<number> {
  const address = `/archives/${channelId}/p${ts.replace('.', '')}`;
  return prisma.$executeRaw`
    UPDATE outbox SET state = 'dropped', message = '{}', why = 'it quotes what was forgotten'
    WHERE state = 'pending' AND EXISTS (
      SELECT FROM feedback
      WHERE channel_id = ${channelId} AND ts = ${ts} AND forgotten_at IS NOT NULL
    ) AND (strpos(message::text, ${address}) > 0 OR (
      strpos(message::text, ${`channel=${channelId}`}) > 0
      AND strpos(message::text, ${`message_ts=${ts}`}) > 0
    ))`;
}
