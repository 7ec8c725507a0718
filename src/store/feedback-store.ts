import type { HeardCount } from '../core/feedback/heard-count.ts';
import type { TermCount } from '../core/feedback/term-count.ts';
import type { Subject } from '../core/stories/subject-of.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import { forgetFeedback } from './forget-feedback.ts';
import { keepFeedback } from './keep-feedback.ts';
import { dayOf, mayBeShown, saidIn } from './said-in.ts';
import { searchFeedback } from './search-feedback.ts';
import { toFeedback, WITH_SCORES } from './to-feedback.ts';

/** Keeps what customers and employees said. */
export function createFeedbackStore(prisma: PrismaClient): FeedbackStore {
  /** Whole pieces in the order of their ids. */
  async function load(rows: readonly { readonly id: bigint }[]) {
    const ids = rows.map(({ id }) => id);
    const found = await prisma.feedback.findMany({
      where: { id: { in: ids } },
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

    async said({ limit, shownIn, ...query }) {
      return load(
        await prisma.$queryRaw<{ id: bigint }[]>`
          SELECT feedback.id FROM ${saidIn(query)} AND ${mayBeShown(shownIn)}
          ORDER BY feedback.said_at DESC, feedback.ts DESC LIMIT ${limit}`,
      );
    },

    heardByDay: (query) => prisma.$queryRaw<HeardCount[]>`
      SELECT ${dayOf(query)} AS "on", sentiment, count(*)::int AS count
      FROM ${saidIn(query)} GROUP BY 1, 2 ORDER BY 1, 2`,

    alikeByDay: ({ subject, ...query }) => prisma.$queryRaw<HeardCount[]>`
      SELECT ${dayOf(query)} AS "on", sentiment, count(*)::int AS count
      FROM ${saidIn(query)} AND own_words > 0 AND ${isAbout(subject)} GROUP BY 1, 2 ORDER BY 1, 2`,

    // The inner query counts pieces, not mentions; the window adds each term up over all days.
    termsByDay: (query) => prisma.$queryRaw<TermCount[]>`
      SELECT "on", term, count FROM (
        SELECT "on", term, count(*)::int AS count, sum(count(*)) OVER (PARTITION BY term) AS total
        FROM (
          SELECT DISTINCT feedback.id, ${dayOf(query)} AS "on", unnest(terms) AS term
          FROM ${saidIn(query)}
        ) AS named GROUP BY 1, 2
      ) AS counted WHERE total >= 2 ORDER BY "on", term COLLATE "C"`,

    async search(query) {
      const { rows, ...counted } = await searchFeedback(prisma, query);
      return { ...counted, found: await load(rows) };
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

function isAbout(subject: Subject): Prisma.Sql {
  return 'term' in subject
    ? Prisma.sql`${subject.term} = ANY (terms)`
    : Prisma.sql`touchpoint_id = ${subject.touchpointId}`;
}
