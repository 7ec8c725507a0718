import type { HeldBack } from '../core/attention/held-back.ts';
import { IMPORTANCES } from '../core/attention/importance.ts';
import { storable } from '../core/text/storable.ts';
import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';
import {
  type OutboxStore,
  type PostState,
  type QueuedPost,
  UNCHANGEABLE,
} from '../ports/sending.ts';
import type { Message } from '../ports/telling.ts';
import { createSay, putPost, saidOn } from './put-post.ts';

/** Claims take turns under this advisory lock; the number is Earshot's own. */
const CLAIMING = 4_711_002;

type PostRow = Omit<QueuedPost, 'id' | 'ifLate' | 'message'> & {
  readonly id: bigint;
  readonly message: Message & {
    readonly ifLate?: { readonly from: string; readonly message: Message };
  };
};

/** Keeps what is to be posted, and what became of it; the words go once they are delivered. */
export function createOutboxStore(prisma: PrismaClient): OutboxStore {
  return {
    queue: (post, at) => putPost(prisma, post, { at }),
    say: createSay(prisma),
    saidOn: (channelId, on) => saidOn(prisma, { channelId, on }),

    heldBack: (channelId) => prisma.$queryRaw<HeldBack[]>`
      SELECT importance, count(*)::int AS count FROM outbox
      WHERE channel_id = ${channelId} AND state = 'held' AND queued_at >= COALESCE((
        SELECT max(queued_at) FROM outbox
        WHERE channel_id = ${channelId} AND importance = 'digest' AND state IN ('pending', 'sent')
      ), '-infinity')
      GROUP BY 1 ORDER BY array_position(${[...IMPORTANCES]}, importance)`,

    async edit({ channelId, ts, message }, at) {
      const json = JSON.stringify(message);
      // Can it be changed, and does the newest of what is, will or may be shown there differ, or
      // is not surely shown?
      const added = await prisma.$executeRaw`
        INSERT INTO outbox (key, channel_id, edits_ts, message, fingerprint, queued_at)
        SELECT 'edit:' || ${ts} || ':' || gen_random_uuid(), ${channelId}, ${ts}, ${json}::json,
          md5(${json}), ${at}
        WHERE (
          SELECT CASE WHEN state <> 'dropped' THEN fingerprint END FROM outbox
          WHERE channel_id = ${channelId} AND (edits_ts = ${ts} OR ts = ${ts})
            AND (state <> 'dropped' OR is_in_doubt)
          ORDER BY id DESC LIMIT 1
        ) IS DISTINCT FROM md5(${json}) AND NOT EXISTS (
          SELECT FROM outbox
          WHERE channel_id = ${channelId} AND edits_ts = ${ts}
            AND state = 'dropped' AND why = ANY (${UNCHANGEABLE})
        )`;
      return added === 1 ? 'queued' : 'known';
    },

    async claim(lease) {
      // The lock is a statement of its own: a claim must see all that the one before it took, and
      // a statement sees only what was there when it began.
      const [, taken] = await prisma.$transaction([
        prisma.$executeRaw`SELECT pg_advisory_xact_lock(${CLAIMING}::bigint)`,
        prisma.$queryRaw<PostRow[]>(claiming(lease)),
      ]);
      return taken.map(toPost);
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

    async drop(id, { why, isInDoubt }) {
      await prisma.outbox.updateMany({
        where: { id: BigInt(id), state: 'pending' },
        data: { state: 'dropped', why: storable(why), isInDoubt, message: {} },
      });
    },

    async stateOf(key) {
      const select = { state: true, isInDoubt: true } as const;
      const row = await prisma.outbox.findUnique({ where: { key }, select });
      if (row?.state === 'dropped' && row.isInDoubt) return 'lost';
      return row && (row.state as PostState);
    },

    async tsOf(key) {
      const row = await prisma.outbox.findUnique({ where: { key }, select: { ts: true } });
      return row?.ts ?? null;
    },

    async keyOf({ channelId, ts }) {
      const where = { channelId, ts, editsTs: null, onlyFor: null };
      const row = await prisma.outbox.findFirst({ where, select: { key: true } });
      return row?.key ?? null;
    },

    async fateOf(key) {
      const select = { why: true, ts: true, sentAt: true } as const;
      return prisma.outbox.findUnique({ where: { key }, select });
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

/** Both of its messages are kept as one, which is emptied at once. */
function toPost({ id, message, ...post }: PostRow): QueuedPost {
  const { ifLate, ...inTime } = message;
  return {
    ...{ ...post, id: String(id), message: inTime },
    ...(ifLate && { ifLate: { ...ifLate, from: new Date(ifLate.from) } }),
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
      edits_ts AS "editsTs", message, attempts AS attempt, was_in_doubt AS "isInDoubt",
      queued_at AS "queuedAt"
    FROM taken ORDER BY id`;
}
