import type { PlaceCount } from '../core/spikes/place-count.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { CountStore } from '../ports/counting.ts';
import { dayOf, saidIn } from './said-in.ts';
import { splitAnswers } from './split-answers.ts';

/** Counts what was kept, a day at a time. */
export function createCountStore(prisma: PrismaClient): CountStore {
  return {
    splitAnswers: (query) => splitAnswers(prisma, query),

    byPlace: (query) => prisma.$queryRaw<PlaceCount[]>`
      SELECT ${dayOf(query)} AS "on", touchpoint_id AS "touchpointId", count(*)::int AS count,
        count(*) FILTER (WHERE own_words > 0)::int AS worded,
        count(*) FILTER (WHERE own_words > 0 AND sentiment = 'negative')::int AS negative
      FROM ${saidIn(query)}
      GROUP BY 1, 2 ORDER BY 1, touchpoint_id COLLATE "C" NULLS FIRST`,

    byTheme: ({ themes, ...query }) => prisma.$queryRaw<Counted<{ themeId: string }>[]>`
      SELECT "on", theme.id AS "themeId", count(*)::int AS count
      FROM (
        SELECT ${dayOf(query)} AS "on", terms FROM ${saidIn(query)} AND own_words > 0
      ) AS said
      JOIN jsonb_to_recordset(${JSON.stringify(themes)}::jsonb) AS theme (id text, terms text[])
        ON theme.terms && said.terms
      GROUP BY 1, 2 ORDER BY 1, theme.id COLLATE "C"`,

    async voicesOf({ terms, ...query }) {
      const [counted] = await prisma.$queryRaw<{ voices: number }[]>`
        SELECT count(DISTINCT CASE WHEN is_bot THEN feedback.id::text ELSE author_id END)::int
          AS voices
        FROM ${saidIn(query)} AND own_words > 0 AND terms && ${[...terms]}`;
      return counted?.voices ?? 0;
    },

    bySource: (query) => prisma.$queryRaw<Counted<{ source: string }>[]>`
      SELECT ${dayOf(query)} AS "on", source, count(*)::int AS count
      FROM ${saidIn(query)} GROUP BY 1, 2 ORDER BY 1, source COLLATE "C"`,
  };
}

type Counted<Of> = Of & { readonly on: string; readonly count: number };
