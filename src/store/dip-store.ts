import type { Dip } from '../core/dips/dip.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { DipStore } from '../ports/keeping.ts';
import { fromLocalDate, toLocalDate } from './local-date.ts';

/** Keeps dips, one a team, metric and date. */
export function createDipStore(prisma: PrismaClient): DipStore {
  return {
    async open(dip) {
      await prisma.dip.createMany({ data: toRow(dip), skipDuplicates: true });
    },

    async current(teamId) {
      const rows = await prisma.dip.findMany({
        where: { teamId, state: 'open' },
        orderBy: [{ openedOn: 'desc' }, { metric: 'asc' }],
      });
      return rows.map(toDip);
    },

    async rebase({ teamId, metric, openedOn }) {
      await prisma.dip.updateMany({
        where: { teamId, metric, openedOn: fromLocalDate(openedOn) },
        data: { state: 'rebased' },
      });
    },
  };
}

function toRow({ scale, openedOn, foundOn, since, of, ...dip }: Dip): Prisma.DipCreateManyInput {
  return {
    ...dip,
    scaleMin: scale.min,
    scaleMax: scale.max,
    openedOn: fromLocalDate(openedOn),
    foundOn: fromLocalDate(foundOn),
    sinceOn: fromLocalDate(since),
    counted: of,
  };
}

function toDip(row: Prisma.DipGetPayload<object>): Dip {
  const { scaleMin, scaleMax, openedOn, foundOn, sinceOn, counted, metric, state, ...dip } = row;
  return {
    ...dip,
    metric: metric as Dip['metric'],
    state: state as Dip['state'],
    scale: { min: scaleMin, max: scaleMax },
    openedOn: toLocalDate(openedOn),
    foundOn: toLocalDate(foundOn),
    since: toLocalDate(sinceOn),
    of: counted,
  };
}
