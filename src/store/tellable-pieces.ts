import type { StoryPiece } from '../core/stories/story-piece.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { FeedbackQuery, ShownIn } from '../ports/keeping.ts';
import { mayBeShown, saidIn } from './said-in.ts';
import { toMeaning } from './to-feedback.ts';

type Row = Omit<StoryPiece, 'language' | 'sentiment' | 'meaning'> & {
  readonly language: StoryPiece['language']['label'];
  readonly languageConfidence: number;
  readonly sentiment: StoryPiece['sentiment']['label'];
  readonly sentimentScore: number;
  readonly sentimentConfidence: number;
  readonly meaning: Uint8Array | null;
};

/** What may be shown in a channel, newest first, as far as a story is chosen by it? */
export async function tellablePieces(
  prisma: PrismaClient,
  {
    limit,
    shownIn,
    ...query
  }: FeedbackQuery & { readonly limit: number; readonly shownIn: ShownIn },
): Promise<readonly StoryPiece[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT feedback.id::text AS id, channel_id AS "channelId", ts, conversation_ts AS "conversationTs",
      revision_ts AS "revisionTs", author_id AS "authorId", is_bot AS "isBot", said_at AS "saidAt",
      verbatim, touchpoint_id AS "touchpointId", segment, terms, feedback.language, language_confidence AS "languageConfidence", sentiment,
      sentiment_score AS "sentimentScore", sentiment_confidence AS "sentimentConfidence",
      CASE WHEN NOT EXISTS (SELECT FROM meanings WHERE NOT is_whole) THEN meaning END AS meaning
    FROM ${saidIn(query)} AND ${mayBeShown(shownIn)}
    ORDER BY said_at DESC, ts DESC LIMIT ${limit}`;
  return rows.map(
    ({
      language,
      languageConfidence,
      sentiment,
      sentimentScore,
      sentimentConfidence,
      meaning,
      ...row
    }) => ({
      ...row,
      language: { label: language, confidence: languageConfidence },
      sentiment: { label: sentiment, score: sentimentScore, confidence: sentimentConfidence },
      meaning: meaning && toMeaning(meaning),
    }),
  );
}
