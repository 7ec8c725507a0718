import { storable } from '../core/text/storable.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { DigestStore } from '../ports/digests.ts';
import { fromLocalDate } from './local-date.ts';

/** Keeps what digests said. */
export function createDigestStore(prisma: PrismaClient): DigestStore {
  return {
    async keep(teamId, { on, headline, news, feedbackIds }) {
      const key = { teamId, toldOn: fromLocalDate(on) };
      const told = {
        headline: storable(headline),
        news: news.map(storable),
        feedbackIds: feedbackIds.map(BigInt),
      };
      await prisma.toldDigest.upsert({
        where: { teamId_toldOn: key },
        create: { ...key, ...told },
        update: told,
      });
    },

    async on(teamId, on) {
      const row = await prisma.toldDigest.findUnique({
        where: { teamId_toldOn: { teamId, toldOn: fromLocalDate(on) } },
      });
      if (row === null) return null;
      const { headline, news, feedbackIds } = row;
      return { on, headline, news, feedbackIds: feedbackIds.map(String) };
    },
  };
}
