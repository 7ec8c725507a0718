import { storable } from '../core/text/storable.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { ClaimedEnvelope, InboxBacklog, InboxStore } from '../ports/receiving.ts';

/** Claims take turns under this advisory lock; the number is Earshot's own. */
const CLAIMING = 4_711_001;

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

    async claim(lease) {
      // The lock is a statement of its own: a claim must see all that the one before it took, and
      // a statement sees only what was there when it began.
      const [, taken] = await prisma.$transaction([
        prisma.$executeRaw`SELECT pg_advisory_xact_lock(${CLAIMING}::bigint)`,
        prisma.$queryRaw<ClaimedEnvelope[]>(claiming(lease)),
      ]);
      return taken;
    },

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
          (SELECT min(received_at) FROM inbox WHERE state = 'pending') AS "oldestPendingAt"`;
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

/** Which envelopes are the oldest that wait, with none before them in their lane that is held? */
function claiming({ now, leaseMs, limit }: Parameters<InboxStore['claim']>[0]): Prisma.Sql {
  return Prisma.sql`
    WITH held AS (
      SELECT lane, min(seq) AS seq FROM inbox
      WHERE state = 'pending' AND held_until > ${now}
      GROUP BY lane
    ), due AS (
      SELECT inbox.id FROM inbox LEFT JOIN held ON held.lane = inbox.lane
      WHERE state = 'pending' AND (held.seq IS NULL OR inbox.seq < held.seq)
      ORDER BY inbox.seq
      LIMIT ${limit}
    ), taken AS (
      UPDATE inbox
      SET attempts = attempts + 1, held_until = ${new Date(now.getTime() + leaseMs)}
      FROM due WHERE inbox.id = due.id AND inbox.state = 'pending'
      RETURNING inbox.*
    )
    SELECT id, lane, body, received_at AS "receivedAt", attempts AS attempt
    FROM taken ORDER BY seq`;
}
