import type { PersonsTurn } from '../core/dips/alerts/alert-event.ts';
import { storable } from '../core/text/storable.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { AlertStore, Doing } from '../ports/watching.ts';
import { fromLocalDate } from './local-date.ts';

/** What members make of an alert: each turn is written down only where it changes something. */
export function membersTurns(
  prisma: PrismaClient,
): Pick<AlertStore, 'take' | 'letGo' | 'explain' | 'markFalse' | 'takeBack'> {
  function doTo(
    where: Prisma.AlertWhereInput,
    data: Prisma.AlertUncheckedUpdateManyInput,
    what: Doing & { readonly id: string; readonly kind: PersonsTurn; readonly note?: string },
  ): Promise<boolean> {
    const { id, kind, by, at, on, note } = what;
    return prisma.$transaction(async (within) => {
      const { count } = await within.alert.updateMany({ where: { ...where, id }, data });
      if (count === 0) return false;
      const event = { alertId: id, at, kind, by, note: note ?? null };
      await within.alertEvent.create({ data: { ...event, happenedOn: fromLocalDate(on) } });
      return true;
    });
  }

  return {
    take: (id, doing) =>
      doTo({ takenBy: null }, { takenBy: doing.by }, { ...doing, id, kind: 'taken' }),

    letGo: (id, doing) =>
      doTo({ takenBy: doing.by }, { takenBy: null }, { ...doing, id, kind: 'let go' }),

    explain(id, { by, text, noticedOn }, doing) {
      const explainedText = storable(text);
      const explained = {
        ...{ explainedBy: by, explainedText },
        noticedOn: noticedOn === null ? null : fromLocalDate(noticedOn),
      };
      return doTo({}, explained, { ...doing, id, kind: 'explained', note: explainedText });
    },

    markFalse: (id, doing) =>
      doTo(
        { state: 'open' },
        { state: 'false', judgedBy: doing.by, closedOn: fromLocalDate(doing.on) },
        { ...doing, id, kind: 'marked false' },
      ),

    takeBack: (id, doing) =>
      doTo(
        { state: 'false' },
        { state: 'open', judgedBy: null, closedOn: null },
        { ...doing, id, kind: 'taken back' },
      ),
  };
}
