import type { SignKind } from '../core/habits/story-sign.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { HabitStore } from '../ports/habits.ts';
import { fromLocalDate, toLocalDate } from './local-date.ts';

/** Keeps what became of stories, each sign of a date once. */
export function createHabitStore(prisma: PrismaClient): HabitStore {
  return {
    async note({ teamId, on, kind }) {
      await prisma.storySign.createMany({
        data: { teamId, storyOn: fromLocalDate(on), kind },
        skipDuplicates: true,
      });
    },

    async of(teamId) {
      const rows = await prisma.storySign.findMany({
        where: { teamId },
        orderBy: [{ storyOn: 'asc' }, { kind: 'asc' }],
      });
      return rows.map(({ storyOn, kind }) => ({
        ...{ teamId, on: toLocalDate(storyOn) },
        // It holds what this store wrote there.
        kind: kind as SignKind,
      }));
    },
  };
}
