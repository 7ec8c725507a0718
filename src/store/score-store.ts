import type { DailyAnswers, Metric } from '../core/scores/score.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { FeedbackQuery, ScoreStore } from '../ports/keeping.ts';
import { dayOf, heardSince } from './said-in.ts';

interface CountedAnswer {
  readonly on: string;
  readonly min: number;
  readonly max: number;
  readonly answer: number;
  readonly count: number;
}

/** Reads the scores that were kept with feedback. */
export function createScoreStore(prisma: PrismaClient): ScoreStore {
  return {
    async dailyAnswers(query) {
      return inDays(await countAnswers(prisma, query));
    },
  };
}

/**
 * How often was each answer given on each day? A conversation answers a metric once, with the
 * newest score in it, which also counts where it was given after the period.
 */
function countAnswers(
  prisma: PrismaClient,
  query: FeedbackQuery & { readonly metric: Metric },
): Promise<CountedAnswer[]> {
  return prisma.$queryRaw<CountedAnswer[]>`
    WITH answers AS (
      SELECT DISTINCT ON (feedback.channel_id, feedback.conversation_ts)
        day AS "on", scale_min AS min, scale_max AS max, answer
      FROM (
        SELECT feedback.*, ${dayOf(query)} AS day FROM ${heardSince(query)}
      ) AS feedback
      JOIN scores ON scores.feedback_id = feedback.id AND scores.metric = ${query.metric}
      ORDER BY feedback.channel_id, feedback.conversation_ts,
        feedback.ts::numeric DESC, scores.position DESC
    )
    SELECT answers.*, count(*)::int AS count FROM answers
    WHERE "on" <= ${query.period.to}
    GROUP BY "on", min, max, answer ORDER BY "on", min, max, answer`;
}

/** Rows of one day and scale follow each other. */
function inDays(rows: readonly CountedAnswer[]): DailyAnswers[] {
  const days: { on: string; scale: DailyAnswers['scale']; counts: number[] }[] = [];
  for (const { on, min, max, answer, count } of rows) {
    let day = days.at(-1);
    if (day?.on !== on || day.scale.min !== min || day.scale.max !== max) {
      day = { on, scale: { min, max }, counts: Array<number>(max - min + 1).fill(0) };
      days.push(day);
    }
    day.counts[answer - min] = count;
  }
  return days;
}
