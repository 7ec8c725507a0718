import type { Importance } from '../core/attention/importance.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import type { OutboxStore, Post } from '../ports/sending.ts';

/** Who speaks to a channel takes turns under these advisory locks; the number is Earshot's own. */
const SPEAKING = 4_711_009;

/** Under load a turn may be long in coming. */
const PATIENCE = { maxWait: 10_000, timeout: 10_000 };

/** A post that nobody asked for, and the date whose attention it takes. */
interface Said {
  readonly importance: Importance;
  readonly on: string;
}

/** Puts a post in the outbox, where what was surely dropped, or held back, is queued anew. */
export async function putPost(
  prisma: Prisma.TransactionClient,
  { key, channelId, threadTs, onlyFor, message, ifLate }: Post,
  { at, said = null }: { readonly at: Date; readonly said?: Said | null },
): Promise<'queued' | 'known'> {
  const json = JSON.stringify({ ...message, ifLate });
  // It comes after all that waits by now.
  const added = await prisma.$executeRaw`
    INSERT INTO outbox (
      key, channel_id, thread_ts, only_for, message, fingerprint, queued_at, importance, said_on)
    VALUES (${key}, ${channelId}, ${threadTs}, ${onlyFor}, ${json}::json, md5(${json}), ${at},
      ${said?.importance ?? null}, ${said?.on ?? null}::date)
    ON CONFLICT (key) DO UPDATE SET
      (id, channel_id, thread_ts, only_for, message, fingerprint, queued_at, importance, said_on) = (
        EXCLUDED.id, EXCLUDED.channel_id, EXCLUDED.thread_ts, EXCLUDED.only_for, EXCLUDED.message,
        EXCLUDED.fingerprint, EXCLUDED.queued_at, EXCLUDED.importance, EXCLUDED.said_on),
      (state, attempts, held_until, why) = ('pending', 0, NULL, NULL)
    WHERE outbox.state IN ('dropped', 'held') AND NOT outbox.is_in_doubt`;
  return added === 1 ? 'queued' : 'known';
}

/** Queues what nobody asked for, one at a time in a channel: two cannot take the same room. */
export function createSay(prisma: PrismaClient): OutboxStore['say'] {
  return (post, { at, on, importance, maySay }) =>
    prisma.$transaction(async (within) => {
      const { key, channelId } = post;
      await within.$executeRaw`
        SELECT pg_advisory_xact_lock(${SPEAKING}::int, hashtext(${channelId}))`;
      const said = await saidOn(within, { channelId, on, but: key });
      if (maySay(said)) return putPost(within, post, { at, said: { importance, on } });
      // Held back once it stays as it is: a digest names it once.
      await within.$executeRaw`
        INSERT INTO outbox (key, channel_id, thread_ts, message, queued_at, importance, said_on, state)
        VALUES (${key}, ${channelId}, ${post.threadTs}, '{}', ${at}, ${importance}, ${on}::date, 'held')
        ON CONFLICT (key) DO UPDATE SET
          (state, queued_at, importance, said_on) = (
            'held', EXCLUDED.queued_at, EXCLUDED.importance, EXCLUDED.said_on)
        WHERE outbox.state = 'dropped' AND NOT outbox.is_in_doubt`;
      const row = await within.outbox.findUnique({ where: { key }, select: { state: true } });
      return row?.state === 'held' ? 'held' : 'known';
    }, PATIENCE);
}

/** What was said unasked in a channel on a date, or waits to be, or may have been. */
export async function saidOn(
  prisma: Prisma.TransactionClient,
  { channelId, on, but = '' }: { channelId: string; on: string; but?: string },
): Promise<readonly Importance[]> {
  const rows = await prisma.$queryRaw<{ importance: Importance }[]>`
    SELECT importance FROM outbox
    WHERE channel_id = ${channelId} AND said_on = ${on}::date AND key <> ${but}
      AND (state IN ('pending', 'sent') OR is_in_doubt)
    ORDER BY id`;
  return rows.map(({ importance }) => importance);
}
