import type { MessageRef } from '../core/feedback/feedback.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import { dropQuotes } from './drop-quotes.ts';
import { dropThemeExamples } from './drop-theme-examples.ts';

/**
 * Erases what a message said, who said it, its scores, the stories told of it, the question asked
 * about it, its case and notes, its words in corrections and its place among a theme's examples;
 * true when it is gone because of this. An empty row stays, or is made, so that a copy of the
 * message that arrives later is known to be gone: with `deleted_at` for good, else until a newer
 * revision.
 */
export async function forgetFeedback(
  prisma: PrismaClient,
  { channelId, ts }: MessageRef,
  revisionTs: string | null,
): Promise<boolean> {
  const deletedAt = revisionTs === null ? Prisma.sql`now()` : Prisma.sql`NULL`;
  const mine = Prisma.sql`
    feedback WHERE feedback_id = feedback.id AND channel_id = ${channelId} AND ts = ${ts}
      AND forgotten_at IS NOT NULL`;
  // The first statement locks the row, also where it changes nothing: what the others see is so
  // until they are done.
  const [forgotten] = await prisma.$transaction([
    prisma.$executeRaw`
      INSERT INTO feedback AS known (
        channel_id, ts, conversation_ts, revision_ts, author_id, is_bot, source, voice, said_at,
        forgotten_at, deleted_at, verbatim, language, language_confidence, sentiment,
        sentiment_score, sentiment_confidence, kinds, terms, characters, words, own_words,
        sentences, tokens
      ) VALUES (
        ${channelId}, ${ts}, ${ts}, ${revisionTs ?? ts}, '', false, '', 'customer',
        to_timestamp(${ts}::float8), now(), ${deletedAt}, '', 'und', 0, 'neutral', 0, 0, '[]', '{}', 0, 0, 0, 0, 0
      )
      ON CONFLICT (channel_id, ts) DO UPDATE SET
        revision_ts = excluded.revision_ts, author_id = '', source = '',
        forgotten_at = excluded.forgotten_at, deleted_at = excluded.deleted_at, verbatim = '',
        language = 'und', language_confidence = 0,
        sentiment = 'neutral', sentiment_score = 0, sentiment_confidence = 0,
        kinds = '[]', touchpoint_id = NULL, touchpoint_confidence = 0, meaning = NULL,
        signature = NULL, terms = '{}', segment = NULL,
        characters = 0, words = 0, own_words = 0, sentences = 0, readability = NULL, tokens = 0
      WHERE known.deleted_at IS NULL AND (excluded.deleted_at IS NOT NULL
        OR known.revision_ts::numeric < excluded.revision_ts::numeric)`,
    prisma.$executeRaw`DELETE FROM scores USING ${mine}`,
    prisma.$executeRaw`DELETE FROM stories USING ${mine}`,
    prisma.$executeRaw`DELETE FROM asks USING ${mine}`,
    prisma.$executeRaw`DELETE FROM bad_answers USING ${mine}`,
    prisma.$executeRaw`DELETE FROM cases USING ${mine}`,
    prisma.$executeRaw`DELETE FROM notes USING ${mine}`,
    prisma.$executeRaw`DELETE FROM set_aside_stories USING ${mine}`,
    prisma.$executeRaw`DELETE FROM nominations USING ${mine}`,
    prisma.$executeRaw`DELETE FROM thanks USING ${mine}`,
    prisma.$executeRaw`UPDATE corrections SET text = '' FROM ${mine}`,
    dropQuotes(prisma, { channelId, ts }),
    ...dropThemeExamples(prisma, { channelId, ts }),
  ]);
  return forgotten === 1;
}
