import type { ModelRecord } from '../core/corrections/model-record.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { ModelStore } from '../ports/learning.ts';
import { rowId } from './row-id.ts';

/** Keeps which fits of the model there were, and which of them is in force. */
export function createModelStore(prisma: PrismaClient): ModelStore {
  /** Works on what no other changes meanwhile. */
  function alone<T>(work: (within: Prisma.TransactionClient) => Promise<T>): Promise<T> {
    return prisma.$transaction(async (within) => {
      await within.$executeRaw`LOCK TABLE models IN SHARE ROW EXCLUSIVE MODE`;
      return work(within);
    });
  }

  return {
    async current() {
      const row = await prisma.modelVersion.findFirst({ where: { state: 'current' } });
      return row && toModel(row);
    },

    async recent(limit) {
      const rows = await prisma.modelVersion.findMany({
        orderBy: { version: 'desc' },
        take: limit,
      });
      return rows.map(toModel);
    },

    record: (fit) =>
      alone(async (models) => {
        if (fit.state === 'current') {
          await models.modelVersion.updateMany({
            where: { state: 'current' },
            data: { state: 'replaced' },
          });
        }
        const { _max: newest } = await models.modelVersion.aggregate({ _max: { version: true } });
        const data = { ...toColumns(fit), version: (newest.version ?? 0) + 1 };
        return toModel(await models.modelVersion.create({ data }));
      }),

    rollBack: (by) =>
      alone(async (models) => {
        const now = await models.modelVersion.findFirst({ where: { state: 'current' } });
        if (now === null) return null;
        const before = await models.modelVersion.findFirst({
          where: { state: 'replaced', version: { lt: now.version } },
          orderBy: { version: 'desc' },
        });
        if (before === null) return null;
        // In this order: at no moment are two of them current.
        await models.modelVersion.update({
          where: { version: now.version },
          data: { state: 'rolled back', by },
        });
        const { version } = before;
        const data = { state: 'current' };
        return toModel(await models.modelVersion.update({ where: { version }, data }));
      }),
  };
}

function toColumns({ fittedAt, upTo, examined, state }: Parameters<ModelStore['record']>[0]) {
  return {
    fittedAt,
    upTo: upTo === null ? null : rowId(upTo),
    n: examined?.n ?? null,
    accuracy: examined?.accuracy ?? null,
    macroF1: examined?.macroF1 ?? null,
    state,
  };
}

function toModel(row: Prisma.ModelVersionGetPayload<object>): ModelRecord {
  const { upTo, n, accuracy, macroF1, state, ...model } = row;
  const isExamined = n !== null && accuracy !== null && macroF1 !== null;
  return {
    ...model,
    upTo: upTo === null ? null : String(upTo),
    examined: isExamined ? { n, accuracy, macroF1 } : null,
    state: state as ModelRecord['state'],
  };
}
