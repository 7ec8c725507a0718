import type { Team } from '../core/teams/team.ts';
import { nameKey } from '../core/text/name-key.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { TeamStore } from '../ports/keeping.ts';

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
      const name = change.name === undefined ? {} : { nameKey: nameKey(change.name) };
      const { meetingDays, ...rest } = change;
      const days = meetingDays === undefined ? {} : { meetingDays: [...meetingDays] };
      await prisma.team.updateMany({ where: { id }, data: { ...rest, ...days, ...name } });
    },
  };
}

function toRow(team: Omit<Team, 'id'>): Prisma.TeamCreateManyInput {
  return { ...team, meetingDays: [...team.meetingDays], nameKey: nameKey(team.name) };
}

function toTeam({ nameKey: _, language, ...team }: TeamRow): Team {
  return { ...team, language: language as Team['language'] };
}
