import type { Feedback, Kind, Reading } from '../core/feedback/feedback.ts';
import type { Meaning } from '../core/feedback/meaning.ts';
import type { Metric } from '../core/scores/score.ts';
import type { Prisma } from '../generated/prisma/client.ts';

type KindRow = { label: Kind; confidence: number };

/** What must be read along with a row to make a whole piece of feedback of it. */
export const WITH_SCORES = { scores: { orderBy: { position: 'asc' } } } as const;

/** A piece of feedback as Prisma reads it. */
export type FeedbackRow = Prisma.FeedbackGetPayload<{ include: typeof WITH_SCORES }>;

/** A row as core knows it. The columns of closed sets hold what this store wrote there. */
export function toFeedback(row: FeedbackRow): Feedback {
  return {
    id: String(row.id),
    channelId: row.channelId,
    ts: row.ts,
    conversationTs: row.conversationTs,
    revisionTs: row.revisionTs,
    authorId: row.authorId,
    isBot: row.isBot,
    source: row.source,
    voice: row.voice as Feedback['voice'],
    saidAt: row.saidAt,
    ...toReading(row),
  };
}

/** The bytes of a meaning as the signed numbers they are. */
export function toMeaning(bytes: Uint8Array): Meaning {
  return new Int8Array(bytes);
}

function toReading(row: FeedbackRow): Reading {
  const { characters, words, sentences, readability, tokens } = row;
  return {
    verbatim: row.verbatim,
    language: {
      label: row.language as Reading['language']['label'],
      confidence: row.languageConfidence,
    },
    sentiment: {
      label: row.sentiment as Reading['sentiment']['label'],
      score: row.sentimentScore,
      confidence: row.sentimentConfidence,
    },
    kinds: Array.isArray(row.kinds) ? (row.kinds as KindRow[]) : [],
    touchpointId: row.touchpointId,
    touchpointConfidence: row.touchpointConfidence,
    meaning: row.meaning && toMeaning(row.meaning),
    terms: row.terms,
    scores: row.scores.map(({ metric, answer, scaleMin, scaleMax }) => ({
      metric: metric as Metric,
      answer,
      scale: { min: scaleMin, max: scaleMax },
    })),
    segment: row.segment,
    stats: { characters, words, sentences, readability, tokens },
  };
}
