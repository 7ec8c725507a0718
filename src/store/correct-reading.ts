import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import { rowId } from './row-id.ts';

type Correctable = Parameters<FeedbackStore['correct']>[1];

/** Writes over what was read what a correction says; does nothing to what was forgotten. */
export async function correctReading(
  prisma: PrismaClient,
  id: string,
  reading: Correctable,
): Promise<void> {
  const known = rowId(id);
  if (known === null) return;
  await prisma.feedback.updateMany({
    where: { id: known, forgottenAt: null },
    data: columnsOf(reading),
  });
}

function columnsOf({
  sentiment,
  kinds,
  ...touchpoint
}: Correctable): Prisma.FeedbackUpdateManyMutationInput {
  return {
    ...touchpoint,
    ...(sentiment && {
      sentiment: sentiment.label,
      sentimentScore: sentiment.score,
      sentimentConfidence: sentiment.confidence,
    }),
    ...(kinds && { kinds: kinds.map(({ label, confidence }) => ({ label, confidence })) }),
  };
}
