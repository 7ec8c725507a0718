import { signatureOf } from '../core/feedback/meaning.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { KeptMeanings, MeaningStore, RereadPiece } from '../ports/rereading.ts';
import { rowId } from './row-id.ts';

/** Keeps which encoder the kept meanings are of, and renews them. */
export function createMeaningStore(prisma: PrismaClient): MeaningStore {
  async function kept(): Promise<KeptMeanings | null> {
    const row = await prisma.keptMeanings.findFirst();
    if (row === null) return null;
    const { space, isWhole, rereadTo } = row;
    return { space, isWhole, rereadTo: rereadTo === null ? null : String(rereadTo) };
  }

  return {
    kept,

    async settle(space) {
      // What has no meaning of a former encoder needs none of this one to be compared.
      await prisma.$executeRaw`
        INSERT INTO meanings AS known (space, is_whole) VALUES (${space}, true)
        ON CONFLICT (is_current) DO UPDATE SET
          space = excluded.space, reread_to = NULL,
          is_whole = NOT EXISTS (SELECT FROM feedback WHERE signature IS NOT NULL)
        WHERE known.space <> excluded.space`;
      return (await kept()) ?? { space, isWhole: true, rereadTo: null };
    },

    async keptAfter(id, limit) {
      const rows = await prisma.feedback.findMany({
        where: keptAfter(id),
        select: { id: true, channelId: true, revisionTs: true, verbatim: true },
        orderBy: { id: 'asc' },
        take: limit,
      });
      return rows.map((row) => ({ ...row, id: String(row.id) }));
    },

    countAfter: (id) => prisma.feedback.count({ where: keptAfter(id) }),

    async renew(space, reread) {
      const ids = reread.map(({ id }) => rowId(id)).filter((id) => id !== null);
      const last = ids.at(-1);
      if (last === undefined) return true;
      // Locked first, so that the second statement sees every correction of what it writes over:
      // somebody who corrects one of these now writes after it.
      const [, , marked] = await prisma.$transaction([
        prisma.$executeRaw`SELECT FROM feedback WHERE id = ANY (${ids}) ORDER BY id FOR UPDATE`,
        renewing(prisma, { space, reread, ids }),
        prisma.$executeRaw`UPDATE meanings SET reread_to = ${last} WHERE space = ${space}`,
      ]);
      return marked === 1;
    },

    async finish(space) {
      await prisma.keptMeanings.updateMany({
        where: { space },
        data: { isWhole: true, rereadTo: null },
      });
    },
  };
}

function keptAfter(id: string | null): Prisma.FeedbackWhereInput {
  return { id: { gt: (id === null ? null : rowId(id)) ?? 0n }, forgottenAt: null };
}

/** What was corrected in other words, before an edit, says nothing of these. */
function renewing(
  prisma: PrismaClient,
  of: {
    readonly space: string;
    readonly reread: readonly RereadPiece[];
    readonly ids: readonly bigint[];
  },
) {
  return prisma.$executeRaw`
    WITH corrected AS (
      SELECT feedback_id, array_agg(aspect) AS aspects FROM corrections
      WHERE feedback_id = ANY (${of.ids}) AND text <> '' GROUP BY feedback_id
    ), renewed AS (
      SELECT read.*, coalesce(aspects, '{}') AS aspects
      FROM jsonb_to_recordset(${JSON.stringify(of.reread.map(rowOf))}::jsonb) AS read (
        id bigint, revision_ts text, meaning text, signature text, touchpoint_id text,
        touchpoint_confidence float8, sentiment text, sentiment_score float8,
        sentiment_confidence float8, kinds jsonb)
      LEFT JOIN corrected ON feedback_id = read.id
    )
    UPDATE feedback SET
      meaning = decode(renewed.meaning, 'base64'), signature = renewed.signature::bit(256),
      ${written('touchpoint', ['touchpoint_id', 'touchpoint_confidence'])},
      ${written('sentiment', ['sentiment', 'sentiment_score', 'sentiment_confidence'])},
      ${written('kind', ['kinds'])}
    FROM renewed
    WHERE feedback.id = renewed.id AND feedback.revision_ts = renewed.revision_ts
      AND forgotten_at IS NULL AND EXISTS (SELECT FROM meanings WHERE space = ${of.space})`;
}

/** The columns of an aspect as they were read, but where somebody corrected it. */
function written(aspect: string, columns: readonly string[]): Prisma.Sql {
  const kept = (name: string) =>
    `${name} = CASE WHEN '${aspect}' = ANY (aspects) THEN feedback.${name} ELSE renewed.${name} END`;
  return Prisma.raw(columns.map(kept).join(', '));
}

function rowOf(piece: RereadPiece) {
  const { meaning, sentiment } = piece;
  return {
    id: piece.id,
    revision_ts: piece.revisionTs,
    meaning: meaning && Buffer.from(meaning).toString('base64'),
    signature: meaning && signatureOf(meaning),
    touchpoint_id: piece.touchpointId,
    touchpoint_confidence: piece.touchpointConfidence,
    sentiment: sentiment.label,
    sentiment_score: sentiment.score,
    sentiment_confidence: sentiment.confidence,
    kinds: piece.kinds,
  };
}
