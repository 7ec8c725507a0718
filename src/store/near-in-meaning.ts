import { alikeness, type Meaning, signatureOf } from '../core/feedback/meaning.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { toMeaning } from './to-feedback.ts';

/** What is compared exactly: as many as are nearest by their signatures. */
const NEAREST = 400;

/** A piece of feedback by its id, and how alike it is to what was asked, -1 to 1. */
export interface Near {
  readonly id: bigint;
  readonly alikeness: number;
}

/**
 * Which feedback means much the same, most alike first, of two as alike the newer one? Signatures
 * choose a few hundred among all, whole meanings decide: their sizes tell more than their signs.
 * What was kept before there were meanings is not found, and nothing is while some of them are of
 * another encoder.
 */
export async function nearInMeaning(
  prisma: PrismaClient,
  {
    meaning,
    from,
    among,
  }: {
    readonly meaning: Meaning;
    /** The least alikeness. */
    readonly from: number;
    /** Where it is looked for: feedback and its channel, with a condition. */
    readonly among: Prisma.Sql;
  },
): Promise<readonly Near[]> {
  const rows = await prisma.$queryRaw<{ id: bigint; meaning: Uint8Array }[]>`
    WITH nearest AS MATERIALIZED (
      SELECT feedback.id FROM ${among} AND feedback.signature IS NOT NULL
        AND NOT EXISTS (SELECT FROM meanings WHERE NOT is_whole)
      ORDER BY bit_count(feedback.signature # ${signatureOf(meaning)}::bit(256))
      LIMIT ${NEAREST}
    )
    SELECT id, meaning FROM nearest JOIN feedback USING (id) ORDER BY said_at DESC, ts DESC`;
  return rows
    .map((row) => ({ id: row.id, alikeness: alikeness(toMeaning(row.meaning), meaning) }))
    .filter((near) => near.alikeness >= from)
    .toSorted((a, b) => b.alikeness - a.alikeness);
}
