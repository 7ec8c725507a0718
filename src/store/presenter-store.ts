import type { PrismaClient } from '../generated/prisma/client.ts';
import type { PresenterStore } from '../ports/habits.ts';
import { fromLocalDate, toLocalDate } from './local-date.ts';

const NEWEST_READING = {
  readings: { orderBy: { storyOn: 'desc' }, take: 1 },
} as const;

/** Keeps who reads stories aloud, one member a date, and who is away. */
export function createPresenterStore(prisma: PrismaClient): PresenterStore {
  return {
    async of(teamId) {
      const presenters = await prisma.presenter.findMany({
        where: { teamId },
        include: NEWEST_READING,
      });
      const userIds = presenters.map(({ userId }) => userId);
      const absences = await prisma.absence.findMany({ where: { userId: { in: userIds } } });
      const until = new Map(absences.map(({ userId, untilOn }) => [userId, untilOn]));
      return presenters.map(({ userId, readings, passedOn }) => ({
        userId,
        readOn: dateOf(readings[0]?.storyOn),
        passedOn: dateOf(passedOn),
        awayUntil: dateOf(until.get(userId)),
      }));
    },

    async offer(teamId, userId) {
      await prisma.presenter.createMany({ data: { teamId, userId }, skipDuplicates: true });
    },

    async withdraw(teamId, userId) {
      await prisma.presenter.deleteMany({ where: { teamId, userId } });
    },

    async read({ teamId, on, userId }) {
      // From the presenter's own row: whoever withdrew a moment ago reads nothing.
      const taken = await prisma.$executeRaw`
        INSERT INTO story_readers (team_id, story_on, user_id)
        SELECT team_id, ${on}::date, user_id FROM presenters
        WHERE team_id = ${teamId} AND user_id = ${userId}
        FOR SHARE
        ON CONFLICT DO NOTHING`;
      return taken === 1;
    },

    async pass({ teamId, on, userId }) {
      const storyOn = fromLocalDate(on);
      const [{ count }] = await prisma.$transaction([
        prisma.storyReader.deleteMany({ where: { teamId, storyOn, userId } }),
        prisma.presenter.updateMany({ where: { teamId, userId }, data: { passedOn: storyOn } }),
      ]);
      return count === 1;
    },

    async away(userId, until) {
      await prisma.absence.deleteMany({ where: { userId } });
      if (until !== null) {
        await prisma.absence.createMany({
          data: { userId, untilOn: fromLocalDate(until) },
          skipDuplicates: true,
        });
      }
    },
  };
}

function dateOf(midnight: Date | null | undefined): string | null {
  return midnight ? toLocalDate(midnight) : null;
}
