import type { NewFeedback } from '../core/feedback/feedback.ts';
import { signatureOf } from '../core/feedback/meaning.ts';
import { countOwnWords, ownWords } from '../core/feedback/own-words.ts';
import { storable } from '../core/text/storable.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';

/**
 * Keeps one message with its scores; true when it was news. Most are first revisions, which have
 * nothing older to replace: these take one statement. An edit replaces what an older one said, or
 * brings back what an older one left without words.
 */
export function keepFeedback(prisma: PrismaClient, feedback: NewFeedback): Promise<boolean> {
  return feedback.revisionTs === feedback.ts
    ? keepFirst(prisma, feedback)
    : keepRevision(prisma, feedback);
}

async function keepFirst(prisma: PrismaClient, feedback: NewFeedback): Promise<boolean> {
  const kept = await prisma.$queryRaw<object[]>`
    WITH kept AS (${adding(columnsOf(feedback))} ON CONFLICT DO NOTHING RETURNING id),
    stated AS (INSERT INTO scores ${scoresOf(feedback, Prisma.sql`kept`)})
    SELECT id FROM kept`;
  return kept.length === 1;
}

async function keepRevision(prisma: PrismaClient, feedback: NewFeedback): Promise<boolean> {
  const columns = { ...columnsOf(feedback), forgotten_at: null };
  const replaced = Object.keys(columns).map((name) => `${name} = excluded.${name}`);
  const verbatim = storable(feedback.verbatim);
  const words = ownWords(verbatim);
  const mine = Prisma.sql`(
    SELECT id FROM feedback
    WHERE channel_id = ${feedback.channelId} AND ts = ${feedback.ts}
      AND revision_ts = ${feedback.revisionTs} AND forgotten_at IS NULL
  ) AS mine`;
  // The first statement locks the row, and each later one sees all that was there when the lock
  // was had: two revisions at the same moment cannot mix their scores.
  const [kept] = await prisma.$transaction([
    prisma.$executeRaw`
      ${adding(columns)}
      ON CONFLICT (channel_id, ts) DO UPDATE SET ${Prisma.raw(replaced.join(', '))}
      WHERE known.deleted_at IS NULL
        AND known.revision_ts::numeric < excluded.revision_ts::numeric`,
    prisma.$executeRaw`DELETE FROM scores USING ${mine} WHERE feedback_id = mine.id`,
    prisma.$executeRaw`INSERT INTO scores ${scoresOf(feedback, mine)}`,
    // A story quotes to the letter: what was taken out of the words is not told any longer.
    prisma.$executeRaw`
      DELETE FROM stories USING ${mine}
      WHERE feedback_id = mine.id AND strpos(${words}, extract) = 0`,
    // Nor is learnt from words that were taken back.
    prisma.$executeRaw`
      UPDATE corrections SET text = '' FROM ${mine}
      WHERE feedback_id = mine.id AND text NOT IN (${verbatim}, ${words})`,
  ]);
  return kept === 1;
}

function adding(columns: Readonly<Record<string, unknown>>): Prisma.Sql {
  const names = Prisma.raw(Object.keys(columns).join(', '));
  return Prisma.sql`
    INSERT INTO feedback AS known (${names}) VALUES (${Prisma.join(Object.values(columns))})`;
}

/** The scores of a message, for the feedback ids that `owner` gives. */
function scoresOf({ scores }: NewFeedback, owner: Prisma.Sql): Prisma.Sql {
  const rows = scores.map(({ metric, answer, scale }, position) => ({
    position,
    metric,
    answer,
    scale_min: scale.min,
    scale_max: scale.max,
  }));
  return Prisma.sql`
    (feedback_id, position, metric, answer, scale_min, scale_max)
    SELECT id, score.* FROM ${owner}, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS score (position smallint, metric text, answer smallint,
        scale_min smallint, scale_max smallint)`;
}

/** Null stays null: the database holds a meaning and its signature to come together. */
function signatureColumn(meaning: NewFeedback['meaning']): Prisma.Sql {
  return Prisma.sql`${meaning && signatureOf(meaning)}::bit(256)`;
}

/** The columns that a message brings, each with its value. */
function columnsOf(feedback: NewFeedback): Readonly<Record<string, unknown>> {
  const { language, sentiment, stats, meaning } = feedback;
  return {
    channel_id: feedback.channelId,
    ts: feedback.ts,
    conversation_ts: feedback.conversationTs,
    revision_ts: feedback.revisionTs,
    author_id: storable(feedback.authorId),
    is_bot: feedback.isBot,
    source: storable(feedback.source),
    voice: feedback.voice,
    said_at: feedback.saidAt,
    verbatim: storable(feedback.verbatim),
    language: language.label,
    language_confidence: language.confidence,
    sentiment: sentiment.label,
    sentiment_score: sentiment.score,
    sentiment_confidence: sentiment.confidence,
    // As text: an array would be taken for an array of PostgreSQL.
    kinds: Prisma.sql`${JSON.stringify(feedback.kinds)}::jsonb`,
    touchpoint_id: feedback.touchpointId,
    touchpoint_confidence: feedback.touchpointConfidence,
    meaning: meaning && Uint8Array.from(meaning),
    signature: signatureColumn(meaning),
    terms: feedback.terms.map(storable),
    segment: feedback.segment && storable(feedback.segment),
    characters: stats.characters,
    words: stats.words,
    own_words: countOwnWords(feedback),
    sentences: stats.sentences,
    readability: stats.readability,
    tokens: stats.tokens,
  };
}
