import { storable } from '../core/text/storable.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import type { OutboxStore, PostState, QueuedPost } from '../ports/sending.ts';

/** Claims take turns under this advisory lock; the number is Earshot's own. */
const CLAIMING = 4_711_002;

type PostRow = Omit<QueuedPost, 'id'> & { readonly id: bigint };

/** Keeps what is to be posted, and what became of it; the words go once they are delivered. */
export function createOutboxStore(prisma: PrismaClient): OutboxStore {
  return {
    async queue({ key, channelId, threadTs, onlyFor, message }, at) {
      const added = await prisma.$executeRaw`
        INSERT INTO outbox (key, channel_id, thread_ts, only_for, message, queued_at)
        VALUES (${key}, ${channelId}, ${threadTs}, ${onlyFor},
          ${JSON.stringify(message)}::json, ${at})
        ON CONFLICT (key) DO NOTHING`;
      return added === 1 ? 'queued' : 'known';
    },

    async claim(lease) {
      // The lock is a statement of its own: a claim must see all that the one before it took, and
      // a statement sees only what was there when it began.
      const [, taken] = await prisma.$transaction([
        prisma.$executeRaw`SELECT pg_advisory_xact_lock(${CLAIMING}::bigint)`,
        prisma.$queryRaw<PostRow[]>(claiming(lease)),
      ]);
      return taken.map(({ id, ...post }) => ({ ...post, id: String(id) }));
    },

    async sent(id, { ts, at }) {
      await prisma.outbox.updateMany({
        where: { id: BigInt(id) },
        data: { state: 'sent', ts, sentAt: at, why: null, message: {} },
      });
    },

    async again(id, { at, why, isInDoubt }) {
      await prisma.outbox.updateMany({
        where: { id: BigInt(id), state: 'pending' },
        data: { heldUntil: at, why: storable(why), isInDoubt },
      });
    },

    async drop(id, why) {
      await prisma.outbox.updateMany({
        where: { id: BigInt(id), state: 'pending' },
        data: { state: 'dropped', why: storable(why), message: {} },
      });
    },

    async stateOf(key) {
      const row = await prisma.outbox.findUnique({ where: { key }, select: { state: true } });
      return row && (row.state as PostState);
    },

    async tsOf(key) {
      const row = await prisma.outbox.findUnique({ where: { key }, select: { ts: true } });
      return row?.ts ?? null;
    },

    async backlog() {
      const countOf = (state: string) => prisma.outbox.count({ where: { state } });
      return { pending: await countOf('pending'), dropped: await countOf('dropped') };
    },

    async sweep(before) {
      await prisma.outbox.deleteMany({
        where: { state: { not: 'pending' }, queuedAt: { lt: before } },
      });
    },

    async switchOff(channelId, why) {
      const { count } = await prisma.switchedOffTarget.createMany({
        data: { channelId, why: storable(why) },
        skipDuplicates: true,
      });
      return count === 1;
    },

    async switchOn(channelId) {
      await prisma.switchedOffTarget.deleteMany({ where: { channelId } });
    },

    async isOff(channelId) {
      return (await prisma.switchedOffTarget.count({ where: { channelId } })) > 0;
    },
  };
}

/**
 * Which post is the oldest of each channel that is neither being written to nor waiting to be
 * tried again? A channel's posts go out in order, so a limited channel is left in peace.
 */
function claiming({ now, leaseMs, limit }: Parameters<OutboxStore['claim']>[0]): Prisma.Sql {
  return Prisma.sql`
    WITH oldest AS (
      SELECT DISTINCT ON (channel_id) id, is_in_doubt FROM outbox
      WHERE state = 'pending' AND queued_at <= ${now} AND channel_id NOT IN (
        SELECT channel_id FROM outbox WHERE state = 'pending' AND held_until > ${now}
      )
      ORDER BY channel_id, id
    ), due AS (
      SELECT id, is_in_doubt FROM oldest ORDER BY id LIMIT ${limit}
    ), taken AS (
      UPDATE outbox SET
        attempts = attempts + 1,
        held_until = ${new Date(now.getTime() + leaseMs)},
        is_in_doubt = true
      FROM due WHERE outbox.id = due.id AND outbox.state = 'pending'
      RETURNING outbox.*, due.is_in_doubt AS was_in_doubt
    )
    SELECT id, key, channel_id AS "channelId", thread_ts AS "threadTs", only_for AS "onlyFor",
      message, attempts AS attempt, was_in_doubt AS "isInDoubt", queued_at AS "queuedAt"
    FROM taken ORDER BY id`;
}
