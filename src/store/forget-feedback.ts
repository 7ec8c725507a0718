import type { MessageRef } from '../core/feedback/feedback.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';

/**
 * Erases what a message said, who said it, its scores and the stories told of it. An empty row
 * stays, or is made, so that a copy of the message that arrives later is known to be gone.
 */
export async function forgetFeedback(
  prisma: PrismaClient,
  { channelId, ts }: MessageRef,
): Promise<void> {
  await prisma.$transaction([
    prisma.$executeRaw`
      INSERT INTO feedback AS known (
        channel_id, ts, conversation_ts, revision_ts, author_id, is_bot, source, voice, said_at,
        forgotten_at, verbatim, language, language_confidence, sentiment, sentiment_score,
        sentiment_confidence, kinds, terms, characters, words, sentences, tokens
      ) VALUES (
        ${channelId}, ${ts}, ${ts}, ${ts}, '', false, '', 'customer', to_timestamp(${ts}::float8),
        now(), '', 'und', 0, 'neutral', 0, 0, '[]', '{}', 0, 0, 0, 0
      )
      ON CONFLICT (channel_id, ts) DO UPDATE SET
        author_id = '', source = '', forgotten_at = now(), verbatim = '',
        language = 'und', language_confidence = 0,
        sentiment = 'neutral', sentiment_score = 0, sentiment_confidence = 0,
        kinds = '[]', touchpoint_id = NULL, terms = '{}',
        characters = 0, words = 0, sentences = 0, readability = NULL, tokens = 0
      WHERE known.forgotten_at IS NULL`,
    prisma.$executeRaw`
      DELETE FROM scores USING feedback
      WHERE feedback_id = feedback.id AND channel_id = ${channelId} AND ts = ${ts}`,
    prisma.$executeRaw`
      DELETE FROM stories USING feedback
      WHERE feedback_id = feedback.id AND channel_id = ${channelId} AND ts = ${ts}`,
  ]);
}
