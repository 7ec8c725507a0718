import type { Correction } from '../core/corrections/correction.ts';
import { isSaidIn } from '../core/corrections/is-said-in.ts';
import { storable } from '../core/text/storable.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { CorrectionStore } from '../ports/learning.ts';
import { rowId } from './row-id.ts';

/** Corrections take turns under this advisory lock; the number is Earshot's own. */
const APPENDING = 4_711_006;

/** Keeps corrections in order of arrival, for good. */
export function createCorrectionStore(prisma: PrismaClient): CorrectionStore {
  return {
    async append({ aspect, feedbackId, text, was, is, by, at, modelVersion }) {
      const id = feedbackId === null ? null : rowId(feedbackId);
      const words = storable(text);
      const [row] = await prisma.$transaction(async (within) => {
        // In turns: a sequence gives numbers before rows can be seen, and whoever reads what came
        // after a number would miss a lower one that is seen later.
        await within.$executeRaw`SELECT pg_advisory_xact_lock(${APPENDING}::bigint)`;
        // Under the feedback's own lock: the words of what was forgotten or edited a moment ago
        // are not written down again.
        const [about] = await within.$queryRaw<{ id: bigint; verbatim: string }[]>`
          SELECT id, verbatim FROM feedback WHERE id = ${id} FOR SHARE`;
        const isSaid = feedbackId === null || isSaidIn(about?.verbatim ?? '', words);
        return within.$queryRaw<CorrectionRow[]>`
          INSERT INTO corrections (aspect, feedback_id, text, was, becomes, by, at, model_version)
          VALUES (
            ${aspect}, ${about?.id ?? null}, ${isSaid ? words : ''},
            ${was}, ${is}, ${storable(by)}, ${at}, ${modelVersion}
          )
          RETURNING id, aspect, feedback_id AS "feedbackId", text, was, becomes, by, at,
            model_version AS "modelVersion"`;
      });
      if (row === undefined) throw new Error('a correction is gone as soon as it was kept');
      return toCorrection(row);
    },

    async after(id, limit) {
      const rows = await prisma.correction.findMany({
        where: id === null ? {} : { id: { gt: rowId(id) ?? 0n } },
        orderBy: { id: 'asc' },
        take: limit,
      });
      return rows.map(toCorrection);
    },

    async of(feedbackId) {
      const id = rowId(feedbackId);
      if (id === null) return [];
      const rows = await prisma.correction.findMany({
        where: { feedbackId: id },
        orderBy: { id: 'asc' },
      });
      return rows.map(toCorrection);
    },

    count: () => prisma.correction.count(),
  };
}

type CorrectionRow = Prisma.CorrectionGetPayload<object>;

function toCorrection({ id, aspect, feedbackId, becomes, ...row }: CorrectionRow): Correction {
  return {
    ...row,
    id: String(id),
    aspect: aspect as Correction['aspect'],
    feedbackId: feedbackId === null ? null : String(feedbackId),
    is: becomes,
  };
}
