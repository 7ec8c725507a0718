import type { Sensitivity } from '../core/dips/ledger/sensitivity.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { SensitivityStore } from '../ports/watching.ts';

/** Keeps how sensitive the workspace is, with all that it was before. */
export function createSensitivityStore(prisma: PrismaClient): SensitivityStore {
  return {
    async current() {
      const row = await prisma.sensitivityChoice.findFirst({ orderBy: { id: 'desc' } });
      if (row === null) return { level: 'calm', by: null, at: null };
      return { level: row.level as Sensitivity, by: row.by, at: row.at };
    },

    async choose(level, { by, at }) {
      await prisma.sensitivityChoice.create({ data: { level, by, at } });
    },
  };
}
