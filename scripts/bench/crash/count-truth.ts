import type { LocalWorkspace } from '../../workspace/start-workspace.ts';
import type { Connection } from '../run/bench-home.ts';
import type { StormRecord, Uttered } from './storm.ts';

/** What came of it all, from the workspace's own record and the database. */
export interface Truth {
  readonly feedback: {
    readonly said: number;
    /** Acknowledged events that the inbox does not know, or whose feedback is not kept. */
    readonly ackedLost: number;
    /** Of all messages, also those whose event was never acknowledged. */
    readonly missing: number;
    /** Rows beyond one for each message. */
    readonly doubled: number;
    /** Kept although its event was never acknowledged: fetched from the channel's history. */
    readonly backFilled: number;
  };
  readonly inbox: { readonly pending: number; readonly dead: number };
  readonly posts: {
    readonly expected: number;
    readonly visible: number;
    /** Keys of those that nobody can see. */
    readonly missing: readonly string[];
    readonly doubled: number;
  };
}

export async function countTruth(facts: {
  readonly workspace: LocalWorkspace;
  readonly record: StormRecord;
  readonly connection: Connection;
  /** Keys of the posts that the clock owes. */
  readonly owed: readonly string[];
}): Promise<Truth> {
  const { workspace, record, connection, owed } = facts;
  const asked = await connection.rows<{ key: string }>(
    'SELECT key FROM outbox WHERE only_for IS NULL AND edits_ts IS NULL',
  );
  const answered = record.uttered.filter((one) => one.kind === 'question' && isAcked(record, one));
  const expected = new Set([
    ...owed,
    ...asked.map(({ key }) => key),
    ...answered.map(({ channelId, ts }) => `answer:${channelId}:${ts}`),
  ]);
  return {
    feedback: await countFeedback(record, connection),
    inbox: await countInbox(connection),
    posts: countPosts(visiblePosts(workspace), expected),
  };
}

async function countFeedback(
  record: StormRecord,
  connection: Connection,
): Promise<Truth['feedback']> {
  const said = record.uttered.filter(({ kind }) => kind === 'feedback');
  const rows = await connection.rows<{ mark: string; count: number }>(
    `SELECT substring(verbatim FROM 'mark[a-z]{4}') AS mark, count(*)::int AS count
     FROM feedback WHERE verbatim ~ 'mark[a-z]{4}' GROUP BY 1`,
  );
  const kept = new Map(rows.map(({ mark, count }) => [mark, count]));
  const known = await connection.rows<{ id: string }>('SELECT id FROM inbox');
  const inbox = new Set(known.map(({ id }) => id));
  const isLost = (one: Uttered) => !inbox.has(one.eventId ?? '') || !kept.has(one.mark);
  return {
    said: said.length,
    ackedLost: record.uttered.filter(
      (one) =>
        isAcked(record, one) &&
        (one.kind === 'feedback' ? isLost(one) : !inbox.has(one.eventId ?? '')),
    ).length,
    missing: said.filter(({ mark }) => !kept.has(mark)).length,
    doubled: rows.reduce((sum, { count }) => sum + count - 1, 0),
    backFilled: said.filter(
      (one) => one.eventId !== null && !isAcked(record, one) && kept.has(one.mark),
    ).length,
  };
}

async function countInbox(connection: Connection): Promise<Truth['inbox']> {
  const [counts = { pending: 0, dead: 0 }] = await connection.rows<Truth['inbox']>(
    `SELECT count(*) FILTER (WHERE state = 'pending')::int AS pending,
       count(*) FILTER (WHERE state = 'dead')::int AS dead FROM inbox`,
  );
  return counts;
}

function countPosts(
  visible: ReadonlyMap<string, number>,
  expected: ReadonlySet<string>,
): Truth['posts'] {
  const counts = [...visible.values()];
  return {
    expected: expected.size,
    visible: counts.reduce((sum, count) => sum + count, 0),
    missing: [...expected].filter((key) => !visible.has(key)),
    doubled: counts.reduce((sum, count) => sum + count - 1, 0),
  };
}

/** How often each post stands in the workspace, threads included, by the key it carries. */
function visiblePosts({ control }: LocalWorkspace): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id: channel } of control.overview().channels) {
    for (const message of control.messages({ channel })) {
      count(counts, message);
      if (message.reply_count === undefined) continue;
      const [, ...replies] = control.messages({ channel, threadTs: message.ts });
      for (const reply of replies) count(counts, reply);
    }
  }
  return counts;
}

function count(counts: Map<string, number>, { metadata }: { readonly metadata?: object }): void {
  const { event_payload: payload } = (metadata ?? {}) as {
    readonly event_payload?: { readonly key?: string };
  };
  if (payload?.key !== undefined) counts.set(payload.key, (counts.get(payload.key) ?? 0) + 1);
}

function isAcked({ ackedEventIds }: StormRecord, { eventId }: Uttered): boolean {
  return eventId !== null && ackedEventIds.has(eventId);
}
