import { ENOUGH_WORDS, IN_DOUBT, SURE } from '../core/corrections/worth-asking.ts';
import type { HeardCount } from '../core/feedback/heard-count.ts';
import type { TermCount } from '../core/feedback/term-count.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import { alikeByDay } from './alike-by-day.ts';
import { correctReading } from './correct-reading.ts';
import { forgetFeedback } from './forget-feedback.ts';
import { keepFeedback } from './keep-feedback.ts';
import { nearInMeaning } from './near-in-meaning.ts';
import { rowId } from './row-id.ts';
import { dayOf, mayBeShown, saidIn, shownAnywhere, toldAnywhere } from './said-in.ts';
import { searchFeedback } from './search-feedback.ts';
import { tellablePieces } from './tellable-pieces.ts';
import { toFeedback, WITH_SCORES } from './to-feedback.ts';

/** Keeps what customers and employees said. */
export function createFeedbackStore(prisma: PrismaClient): FeedbackStore {
  /** Whole pieces in the order of their ids. */
  async function load(ids: readonly bigint[]) {
    const found = await prisma.feedback.findMany({
      where: { id: { in: [...ids] }, forgottenAt: null },
      include: WITH_SCORES,
    });
    const byId = new Map(found.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []).map(toFeedback);
  }

  return {
    async keep(feedback) {
      if (await keepFeedback(prisma, feedback)) return 'kept';
      const { channelId, ts } = feedback;
      const known = await prisma.feedback.findUnique({
        where: { channelId_ts: { channelId, ts } },
      });
      return known?.forgottenAt ? 'forgotten' : 'known';
    },

    forget: async (ref, revisionTs) =>
      (await forgetFeedback(prisma, ref, revisionTs)) ? 'forgotten' : 'known',

    async said({ touchpointIds = null, limit, shownIn, ...query }) {
      const about = touchpointIds && [...touchpointIds];
      const rows = await prisma.$queryRaw<Row[]>`
        SELECT feedback.id FROM ${saidIn(query)} AND ${mayBeShown(shownIn)}
          AND (${about}::text[] IS NULL OR touchpoint_id = ANY (${about}::text[]))
        ORDER BY feedback.said_at DESC, feedback.ts DESC LIMIT ${limit}`;
      return load(idsOf(rows));
    },

    heardByDay: (query) => prisma.$queryRaw<HeardCount[]>`
      SELECT ${dayOf(query)} AS "on", sentiment, count(*)::int AS count
      FROM ${saidIn(query)} GROUP BY 1, 2 ORDER BY 1, 2`,

    tellable: (query) => tellablePieces(prisma, query),

    alikeByDay: (query) => alikeByDay(prisma, query),

    // The inner query counts pieces, not mentions; the window adds each term up over all days.
    termsByDay: ({ shownIn, ...query }) => prisma.$queryRaw<TermCount[]>`
      SELECT "on", term, count FROM (
        SELECT "on", term, count(*)::int AS count, sum(count(*)) OVER (PARTITION BY term) AS total
        FROM (
          SELECT DISTINCT feedback.id, ${dayOf(query)} AS "on", unnest(terms) AS term
          FROM ${saidIn(query)} AND ${mayBeShown(shownIn)}
        ) AS named GROUP BY 1, 2
      ) AS counted WHERE total >= 2 ORDER BY "on", term COLLATE "C"`,

    async search(query) {
      const { ids, ...counted } = await searchFeedback(prisma, query);
      return { ...counted, found: await load(ids) };
    },

    async byId(id, shownIn) {
      const rows = await prisma.$queryRaw<Row[]>`
        SELECT feedback.id FROM ${shownAnywhere(shownIn)} AND feedback.id = ${rowId(id)}`;
      const [piece] = await load(idsOf(rows));
      return piece ?? null;
    },

    correct: (id, reading) => correctReading(prisma, id, reading),

    async alike({ within, limit, shownIn, ...query }) {
      const among =
        within === null
          ? toldAnywhere(shownIn)
          : Prisma.sql`${saidIn(within)} AND ${mayBeShown(shownIn)}`;
      const near = (await nearInMeaning(prisma, { ...query, among })).slice(0, limit);
      const alikenessOf = new Map(near.map(({ id, alikeness }) => [String(id), alikeness]));
      const found = await load(near.map(({ id }) => id));
      return found.map((feedback) => ({
        feedback,
        alikeness: alikenessOf.get(feedback.id) ?? 0,
      }));
    },

    // Which feedback did the reader doubt about, that nobody corrected or was asked about?
    async unsure({ limit, shownIn, ...query }) {
      return load(
        idsOf(
          await prisma.$queryRaw<Row[]>`
            SELECT feedback.id FROM ${saidIn(query)} AND ${mayBeShown(shownIn)}
              AND own_words >= ${ENOUGH_WORDS} AND touchpoint_confidence < ${SURE}
              AND NOT EXISTS (SELECT FROM corrections WHERE feedback_id = feedback.id)
              AND NOT EXISTS (SELECT FROM asks WHERE feedback_id = feedback.id)
            ORDER BY abs(touchpoint_confidence - ${IN_DOUBT}), feedback.said_at DESC,
              feedback.ts DESC
            LIMIT ${limit}`,
        ),
      );
    },

    async conversation({ channelId, ts }) {
      const message = await prisma.feedback.findUnique({
        where: { channelId_ts: { channelId, ts } },
        select: { conversationTs: true },
      });
      const rows = await prisma.feedback.findMany({
        where: { channelId, conversationTs: message?.conversationTs ?? ts, forgottenAt: null },
        include: WITH_SCORES,
        orderBy: { saidAt: 'asc' },
      });
      return rows.map(toFeedback);
    },
  };
}

interface Row {
  readonly id: bigint;
}

function idsOf(rows: readonly Row[]): readonly bigint[] {
  return rows.map(({ id }) => id);
}
