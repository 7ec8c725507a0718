import type { Journey } from '../core/journeys/journey.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { JourneyStore } from '../ports/keeping.ts';
import { nameKey } from './name-key.ts';

const UNIQUE_VIOLATION = 'P2002';
const WITH_STEPS = { touchpoints: { orderBy: { position: 'asc' } } } as const;

/** Keeps journeys in order of name, each with its touchpoints in order of its steps. */
export function createJourneyStore(prisma: PrismaClient): JourneyStore {
  return {
    async all() {
      const rows = await prisma.journey.findMany({
        include: WITH_STEPS,
        orderBy: { nameKey: 'asc' },
      });
      return rows.map(toJourney);
    },

    async add({ name, touchpoints }) {
      const steps = touchpoints.map(({ keywords, ...touchpoint }, position) => ({
        ...touchpoint,
        keywords: [...keywords],
        position,
      }));
      try {
        await prisma.journey.create({
          data: { name, nameKey: nameKey(name), touchpoints: { create: steps } },
        });
      } catch (error) {
        if (!isKnown(error)) throw error;
      }
    },
  };
}

function isKnown(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === UNIQUE_VIOLATION;
}

type JourneyRow = Prisma.JourneyGetPayload<{ include: typeof WITH_STEPS }>;

function toJourney({ id, name, touchpoints }: JourneyRow): Journey {
  return {
    id,
    name,
    touchpoints: touchpoints.map(({ journeyId: _, position: __, ...touchpoint }) => touchpoint),
  };
}
