import { keyOf } from '../core/dips/tree/watched-node.ts';
import { storable } from '../core/text/storable.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { AlertStore } from '../ports/watching.ts';
import { fromLocalDate } from './local-date.ts';
import { membersTurns } from './members-turns.ts';
import { createRunAlone } from './run-alone.ts';
import { toAlert, toAlertEvent, toJson } from './to-alert.ts';
import { addAlerts, addTurn } from './write-alerts.ts';

/** An id tells of two that were found on the same date which was kept later. */
const NEWEST_FIRST = [{ openedOn: 'desc' }, { id: 'desc' }] as const;

/** Keeps alerts, one a place, measure and date, and what happened to them. */
export function createAlertStore(prisma: PrismaClient): AlertStore {
  return {
    alone: createRunAlone(prisma),

    async byId(id) {
      const row = await prisma.alert.findUnique({ where: { id: storable(id) } });
      return row && toAlert(row);
    },

    async current() {
      const rows = await prisma.alert.findMany({
        where: { state: 'open' },
        orderBy: [...NEWEST_FIRST],
      });
      return rows.map(toAlert);
    },

    async found({ from, to }) {
      const rows = await prisma.alert.findMany({
        where: { foundOn: { gte: fromLocalDate(from), lte: fromLocalDate(to) } },
        orderBy: [...NEWEST_FIRST],
      });
      return rows.map(toAlert);
    },

    async open(alert, at) {
      const { node, measure, openedOn } = alert;
      return prisma.$transaction(async (within) => {
        await addAlerts(within, [alert], at);
        const key = { nodeKey: keyOf(node), measure, openedOn: fromLocalDate(openedOn) };
        const row = await within.alert.findUniqueOrThrow({
          where: { nodeKey_measure_openedOn: key },
        });
        return toAlert(row);
      });
    },

    turn: (turn, at) => prisma.$transaction((within) => addTurn(within, turn, at)),

    async keepCauses(id, causes) {
      const data = { causes: toJson(causes) };
      await prisma.alert.updateMany({ where: { id: storable(id) }, data });
    },

    async events(id) {
      const rows = await prisma.alertEvent.findMany({
        where: { alertId: storable(id) },
        orderBy: { id: 'asc' },
      });
      return rows.map(toAlertEvent);
    },

    ...membersTurns(prisma),

    async toldWith(id) {
      const rows = await prisma.alert.findMany({
        where: { toldWithId: storable(id) },
        orderBy: [...NEWEST_FIRST],
      });
      return rows.map(toAlert);
    },

    async tellWith(ids, id) {
      await prisma.alert.updateMany({
        where: { OR: [{ id: { in: [...ids] } }, { toldWithId: { in: [...ids] } }] },
        data: { toldWithId: id },
      });
    },

    async began(id, { channelId, ts }) {
      await prisma.alert.updateMany({
        where: { id: storable(id), threadTs: null },
        data: { threadChannelId: channelId, threadTs: ts },
      });
    },
  };
}
