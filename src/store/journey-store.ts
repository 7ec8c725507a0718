import type { Journey, Touchpoint } from '../core/journeys/journey.ts';
import { nameKey } from '../core/text/name-key.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { JourneyStore } from '../ports/keeping.ts';
import { type MatchedJourney, matchTouchpoints } from './match-touchpoints.ts';

const UNIQUE_VIOLATION = 'P2002';
const WITH_STEPS = {
  include: { touchpoints: { orderBy: { position: 'asc' } } },
  orderBy: { nameKey: 'asc' },
} as const;

/** Keeps journeys in order of name, each with its touchpoints in order of its steps. */
export function createJourneyStore(prisma: PrismaClient): JourneyStore {
  async function change(to: Parameters<JourneyStore['change']>[0]): Promise<void> {
    await prisma.$transaction(async (within) => {
      await within.$executeRaw`LOCK TABLE journeys IN SHARE ROW EXCLUSIVE MODE`;
      const known = (await within.journey.findMany(WITH_STEPS)).map(toJourney);
      const matched = matchTouchpoints(known, to(known));
      // Nothing refers to these rows: what has its id again is the same to everybody.
      await within.journey.deleteMany();
      for (const journey of matched) await within.journey.create({ data: toRow(journey) });
    });
  }

  return {
    async all() {
      const rows = await prisma.journey.findMany(WITH_STEPS);
      return rows.map(toJourney);
    },

    put: (wanted) => change(() => wanted),

    change,

    async add(journey) {
      try {
        for (const fresh of matchTouchpoints([], [journey])) {
          await prisma.journey.create({ data: toRow(fresh) });
        }
      } catch (error) {
        if (!isKnown(error)) throw error;
      }
    },
  };
}

function isKnown(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === UNIQUE_VIOLATION;
}

function toRow({ id, name, touchpoints }: MatchedJourney): Prisma.JourneyCreateInput {
  return {
    ...(id === null ? {} : { id }),
    name,
    nameKey: nameKey(name),
    touchpoints: { create: touchpoints.map(toStep) },
  };
}

function toStep(
  { id, teamId, keywords, examples, ...touchpoint }: MatchedJourney['touchpoints'][number],
  position: number,
) {
  return {
    ...touchpoint,
    ...(id === null ? {} : { id }),
    team: { connect: { id: teamId } },
    keywords: [...keywords],
    examplesNl: [...examples.nl],
    examplesEn: [...examples.en],
    position,
  };
}

type JourneyRow = Prisma.JourneyGetPayload<typeof WITH_STEPS>;

function toJourney({ id, name, touchpoints }: JourneyRow): Journey {
  return { id, name, touchpoints: touchpoints.map(toTouchpoint) };
}

function toTouchpoint(row: JourneyRow['touchpoints'][number]): Touchpoint {
  const { journeyId: _, position: __, examplesNl: nl, examplesEn: en, ...touchpoint } = row;
  return { ...touchpoint, examples: { nl, en } };
}
