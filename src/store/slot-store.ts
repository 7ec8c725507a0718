import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { SlotOutcome, SlotStore } from '../ports/slots.ts';
import { fromLocalDate, toLocalDate } from './local-date.ts';

/** Lets each slot be run once, whoever and however many try. */
export function createSlotStore(prisma: PrismaClient): SlotStore {
  return {
    async claim({ job, teamId, on }, { now, leaseMs }) {
      const until = new Date(now.getTime() + leaseMs);
      // One statement, so that of two claimers the row lets exactly one through.
      const taken = await prisma.$executeRaw`
        INSERT INTO slots AS slot (job, team_id, due_on, leased_until)
        VALUES (${job}, ${teamId}, ${on}::date, ${until})
        ON CONFLICT (job, team_id, due_on) DO UPDATE SET
          leased_until = excluded.leased_until,
          outcome = NULL, is_late = NULL, why = NULL, finished_at = NULL
        WHERE slot.outcome = 'failed' OR (slot.outcome IS NULL AND slot.leased_until <= ${now})`;
      return taken === 1;
    },

    async finish({ job, teamId, on }, outcome, at) {
      await prisma.slot.updateMany({
        // A holder that outlived its lease does not undo what its successor has done.
        where: { job, teamId, dueOn: fromLocalDate(on), outcome: null },
        data: { ...toColumns(outcome), finishedAt: at },
      });
    },

    async last(job, teamId) {
      const row = await prisma.slot.findFirst({
        where: { job, teamId, outcome: { not: null } },
        orderBy: { dueOn: 'desc' },
      });
      if (row === null || row.finishedAt === null) return null;
      return {
        job,
        teamId,
        on: toLocalDate(row.dueOn),
        outcome: toOutcome(row),
        at: row.finishedAt,
      };
    },

    async postedBefore({ job, teamId, on }) {
      const row = await prisma.slot.findFirst({
        where: { job, teamId, outcome: 'posted', dueOn: { lt: fromLocalDate(on) } },
        orderBy: { dueOn: 'desc' },
      });
      return row && toLocalDate(row.dueOn);
    },

    async workedBefore({ job, teamId, on }, but) {
      const isWorked = [{ outcome: 'posted' }, { outcome: 'quiet', why: { notIn: [...but] } }];
      const row = await prisma.slot.findFirst({
        where: { job, teamId, dueOn: { lt: fromLocalDate(on) }, OR: isWorked },
        orderBy: { dueOn: 'desc' },
      });
      return row && toLocalDate(row.dueOn);
    },
  };
}

function toColumns(outcome: SlotOutcome) {
  return outcome.kind === 'posted'
    ? { outcome: outcome.kind, isLate: outcome.isLate }
    : { outcome: outcome.kind, why: outcome.why };
}

function toOutcome({ outcome, isLate, why }: Prisma.SlotGetPayload<object>): SlotOutcome {
  if (outcome === 'posted') return { kind: 'posted', isLate: isLate ?? false };
  return { kind: outcome === 'quiet' ? 'quiet' : 'failed', why: why ?? '' };
}
