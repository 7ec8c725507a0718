import { keyOf } from '../core/dips/tree/watched-node.ts';
import type { Rebaseline } from '../core/dips/watch/rebaseline.ts';
import { storable } from '../core/text/storable.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { RebaselineStore } from '../ports/watching.ts';
import { fromLocalDate, toLocalDate } from './local-date.ts';
import { toNode } from './to-alert.ts';

/** Keeps from when on scores are others than before, one a place, measure and date. */
export function createRebaselineStore(prisma: PrismaClient): RebaselineStore {
  return {
    async since(from) {
      const rows = await prisma.rebaseline.findMany({
        where: { fromOn: { gte: fromLocalDate(from) } },
        orderBy: [{ fromOn: 'desc' }, { id: 'desc' }],
      });
      return rows.map(({ nodeKey, nodeName, measure, fromOn, by, why, at }) => ({
        ...{ nodeName, by, why, at },
        node: toNode(nodeKey),
        measure: measure as Rebaseline['measure'],
        from: toLocalDate(fromOn),
      }));
    },

    async add(rebaseline) {
      await prisma.rebaseline.createMany({
        data: toRebaselineRow(rebaseline),
        skipDuplicates: true,
      });
    },
  };
}

/** A change as it is added. */
export function toRebaselineRow(rebaseline: Rebaseline): Prisma.RebaselineCreateManyInput {
  const { node, nodeName, measure, from, by, why, at } = rebaseline;
  return {
    ...{ measure, by, at, nodeKey: keyOf(node), fromOn: fromLocalDate(from) },
    nodeName: storable(nodeName),
    why: storable(why),
  };
}
