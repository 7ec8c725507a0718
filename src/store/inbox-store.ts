import { storable } from '../core/text/storable.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { ClaimedEnvelope, InboxBacklog, InboxStore } from '../ports/receiving.ts';
import { PACED_LANE } from './paced-lane.ts';

/**
 * Keeps what Slack sent until it is worked. SQL rather than Prisma's models, because every message
 * comes through here and a model query costs several times the work of a raw one.
 */
export function createInboxStore(prisma: PrismaClient): InboxStore {
  return {
    async put({ id, lane, body, receivedAt }, heldUntil) {
      // Held means that whoever puts it makes the first attempt.
      const attempts = heldUntil === undefined ? 0 : 1;
      const added = await prisma.$executeRaw`
        INSERT INTO inbox (id, lane, body, received_at, held_until, attempts)
        VALUES (${id}, ${lane}, ${JSON.stringify(body)}::json, ${receivedAt},
          ${heldUntil ?? null}, ${attempts})
        ON CONFLICT (id) DO NOTHING`;
      return added === 1 ? 'new' : 'known';
    },

    claim: ({ now, leaseMs, limit }) => prisma.$queryRaw<ClaimedEnvelope[]>`
      SELECT id, lane, body, received_at AS "receivedAt", attempts AS attempt
      FROM claim_envelopes(
        ${now}::timestamptz, ${new Date(now.getTime() + leaseMs)}::timestamptz, ${limit}::int
      ) ORDER BY seq`,

    async done(id) {
      await prisma.$executeRaw`
        UPDATE inbox SET state = 'done', body = '{}', why = NULL WHERE id = ${id}`;
    },

    async retry(id, at, why) {
      await prisma.$executeRaw`
        UPDATE inbox SET held_until = ${at}, why = ${storable(why)}
        WHERE id = ${id} AND state = 'pending'`;
    },

    async giveBack(ids, at) {
      await prisma.$executeRaw`
        UPDATE inbox SET held_until = ${at}, attempts = attempts - 1
        WHERE id = ANY(${ids}) AND state = 'pending'`;
    },

    async renew(ids, { now, leaseMs }) {
      await prisma.$executeRaw`
        UPDATE inbox
        SET held_until = greatest(held_until, ${new Date(now.getTime() + leaseMs)}::timestamptz)
        WHERE id = ANY(${ids}) AND state = 'pending'`;
    },

    async bury(id, { why, at }) {
      await prisma.$executeRaw`
        UPDATE inbox SET state = 'dead', why = ${storable(why)}, buried_at = ${at}
        WHERE id = ${id} AND state = 'pending'`;
    },

    async backlog() {
      // One small count for each state, for which each has its partial index.
      const [counts] = await prisma.$queryRaw<InboxBacklog[]>`
        SELECT
          (SELECT count(*)::int FROM inbox WHERE state = 'pending') AS pending,
          (SELECT count(*)::int FROM inbox WHERE state = 'dead') AS dead,
          (SELECT min(received_at) FROM inbox WHERE state = 'pending' AND lane <> ${PACED_LANE})
            AS "oldestPendingAt"`;
      return counts ?? { pending: 0, dead: 0, oldestPendingAt: null };
    },

    async sweep({ doneBefore, readBefore, deadBefore }) {
      await prisma.$transaction([
        prisma.$executeRaw`
          DELETE FROM inbox WHERE state = 'done' AND received_at < ${doneBefore}`,
        prisma.$executeRaw`DELETE FROM inbox WHERE state = 'dead' AND buried_at < ${deadBefore}`,
        prisma.$executeRaw`
          UPDATE inbox SET body = '{}'
          WHERE state = 'dead' AND buried_at < ${readBefore} AND body::text <> '{}'`,
      ]);
    },
  };
}
