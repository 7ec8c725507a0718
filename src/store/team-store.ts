import type { Team } from '../core/teams/team.ts';
import { nameKey } from '../core/text/name-key.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { TeamStore } from '../ports/keeping.ts';
import { fromLocalDate, toLocalDate } from './local-date.ts';

type TeamRow = Prisma.TeamGetPayload<object>;

/** Keeps teams, in order of name. */
export function createTeamStore(prisma: PrismaClient): TeamStore {
  const byName = (name: string) => prisma.team.findUnique({ where: { nameKey: nameKey(name) } });
  return {
    async all() {
      const rows = await prisma.team.findMany({ orderBy: { nameKey: 'asc' } });
      return rows.map(toTeam);
    },

    async byId(id) {
      const row = await prisma.team.findUnique({ where: { id } });
      return row && toTeam(row);
    },

    async byName(name) {
      const row = await byName(name);
      return row && toTeam(row);
    },

    async add(team) {
      // Not `upsert`: of two at the same moment one would fail on the name.
      await prisma.team.createMany({ data: toRow(team), skipDuplicates: true });
      const row = await byName(team.name);
      if (row === null) throw new Error(`team ${team.name} is gone as soon as it was added`);
      return toTeam(row);
    },

    async change(id, change) {
      await prisma.team.updateMany({ where: { id }, data: toColumns(change) });
    },
  };
}

function toRow(team: Omit<Team, 'id'>): Prisma.TeamCreateManyInput {
  const { quietHours: _, pausedUntil: __, ...rest } = team;
  const meetingDays = [...team.meetingDays];
  return { ...rest, ...toColumns(team), meetingDays, nameKey: nameKey(team.name) };
}

/** The columns of what is told; what is left out stays as it is. */
function toColumns(team: Partial<Omit<Team, 'id'>>) {
  const { name, meetingDays, quietHours, pausedUntil, ...rest } = team;
  return {
    ...rest,
    ...(name !== undefined && { name, nameKey: nameKey(name) }),
    ...(meetingDays && { meetingDays: [...meetingDays] }),
    ...(quietHours !== undefined && {
      quietFrom: quietHours?.from ?? null,
      quietTo: quietHours?.to ?? null,
    }),
    ...(pausedUntil !== undefined && { pausedUntil: pausedUntil && fromLocalDate(pausedUntil) }),
  };
}

function toTeam({ nameKey: _, language, quietFrom, quietTo, pausedUntil, ...team }: TeamRow): Team {
  return {
    ...team,
    language: language as Team['language'],
    quietHours: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
    pausedUntil: pausedUntil && toLocalDate(pausedUntil),
  };
}
