import { isDeepStrictEqual } from 'node:util';
import { IMPORTANCES, type Importance } from '../../../src/core/attention/importance.ts';
import type { MessageRef } from '../../../src/core/feedback/feedback.ts';
import type { LocalDate } from '../../../src/core/time/period.ts';
import {
  type OutboxStore,
  type PostState,
  type QueuedPost,
  UNCHANGEABLE,
} from '../../../src/ports/sending.ts';

interface Row {
  readonly post: Omit<QueuedPost, 'attempt' | 'isInDoubt'>;
  attempts: number;
  heldUntil: number;
  isInDoubt: boolean;
  state: 'pending' | 'sent' | 'dropped' | 'held';
  ts: string | null;
  sentAt: Date | null;
  why: string | null;
  readonly said: { readonly importance: Importance; readonly on: LocalDate } | null;
}

export interface MemoryOutbox extends OutboxStore {
  /** Drops what waits and has the address of a message that was forgotten. */
  dropQuotes(ref: MessageRef): void;
}

export function createMemoryOutbox(): MemoryOutbox {
  const rows: Row[] = [];
  let lastId = 0;
  const off = new Set<string>();
  const pending = () => rows.filter(({ state }) => state === 'pending');
  const change = (id: string, changed: Partial<Row>) => {
    const row = pending().find(({ post }) => post.id === id);
    if (row) Object.assign(row, changed);
  };

  const stateOf = (row: Row | undefined): PostState | null =>
    row?.state === 'dropped' && row.isInDoubt ? 'lost' : (row?.state ?? null);
  const add = (
    post: Omit<Row['post'], 'id' | 'queuedAt'>,
    at: Date,
    so: Partial<Pick<Row, 'said' | 'state'>> = {},
  ) => {
    lastId += 1;
    rows.push({
      post: { ...structuredClone(post), id: String(lastId), queuedAt: at },
      ...{ state: 'pending', attempts: 0, heldUntil: 0, isInDoubt: false, ts: null },
      ...{ sentAt: null, why: null, said: null, ...so },
    });
  };
  /** Whether the key may be put anew: what never arrived makes room for it. */
  const makeRoom = (key: string, states: readonly PostState[]) => {
    const known = rows.findIndex((row) => row.post.key === key);
    const state = stateOf(rows[known]);
    if (state === null) return true;
    if (!states.includes(state)) return false;
    rows.splice(known, 1);
    return true;
  };
  const isSaid = (row: Row) => row.state === 'pending' || row.state === 'sent' || row.isInDoubt;
  const saidOn = (channelId: string, on: LocalDate, but = '') =>
    rows
      .filter(({ post }) => post.channelId === channelId && post.key !== but)
      .flatMap((row) => (row.said?.on === on && isSaid(row) ? [row.said.importance] : []));

  return {
    async queue(post, at) {
      if (!makeRoom(post.key, ['dropped', 'held'])) return 'known';
      add({ ...post, editsTs: null }, at);
      return 'queued';
    },

    async say(post, { at, on, importance, maySay }) {
      const said = { importance, on };
      if (maySay(saidOn(post.channelId, on, post.key))) {
        if (!makeRoom(post.key, ['dropped', 'held'])) return 'known';
        add({ ...post, editsTs: null }, at, { said });
        return 'queued';
      }
      if (makeRoom(post.key, ['dropped'])) {
        add({ ...post, message: { text: '', blocks: [] }, editsTs: null }, at, {
          ...{ said, state: 'held' },
        });
      }
      return stateOf(rows.find(({ post: { key } }) => key === post.key)) === 'held'
        ? 'held'
        : 'known';
    },

    saidOn: async (channelId, on) => saidOn(channelId, on),

    async heldBack(channelId) {
      const here = rows.filter(({ post }) => post.channelId === channelId);
      const digests = here.filter(
        (row) => row.said?.importance === 'digest' && ['pending', 'sent'].includes(row.state),
      );
      const since = Math.max(...digests.map(({ post }) => post.queuedAt.getTime()));
      const held = here.filter(
        (row) => row.state === 'held' && row.post.queuedAt.getTime() >= since,
      );
      return IMPORTANCES.flatMap((importance) => {
        const count = held.filter(({ said }) => said?.importance === importance).length;
        return count === 0 ? [] : [{ importance, count }];
      });
    },

    async edit({ channelId, ts, message }, at) {
      const known = rows.filter(
        (it) => it.post.channelId === channelId && (it.post.editsTs === ts || it.ts === ts),
      );
      const shown = known.findLast((it) => it.state !== 'dropped' || it.isInDoubt);
      const isShown = shown?.state !== 'dropped' && isDeepStrictEqual(shown?.post.message, message);
      const isLost = known.some(
        ({ state, why }) => state === 'dropped' && UNCHANGEABLE.includes(why ?? ''),
      );
      if (isShown || isLost) return 'known';
      const key = `edit:${ts}:${lastId}`;
      add({ ...{ key, channelId, message, editsTs: ts }, threadTs: null, onlyFor: null }, at);
      return 'queued';
    },

    async claim({ now, leaseMs, limit }) {
      const time = now.getTime();
      const busy = new Set(
        pending()
          .filter(({ heldUntil }) => heldUntil > time)
          .map(({ post }) => post.channelId),
      );
      const due = pending().filter(({ post }) => {
        const isNext = post.queuedAt <= now && !busy.has(post.channelId);
        if (isNext) busy.add(post.channelId);
        return isNext;
      });
      return due.slice(0, limit).map((row) => {
        const { isInDoubt } = row;
        row.attempts += 1;
        Object.assign(row, { heldUntil: time + leaseMs, isInDoubt: true });
        return { ...row.post, attempt: row.attempts, isInDoubt };
      });
    },

    sent: async (id, { ts, at }) => change(id, { state: 'sent', ts, sentAt: at, why: null }),
    again: async (id, { at, why, isInDoubt }) =>
      change(id, { heldUntil: at.getTime(), why, isInDoubt }),
    drop: async (id, { why, isInDoubt }) => change(id, { state: 'dropped', why, isInDoubt }),
    stateOf: async (key) => stateOf(rows.find(({ post }) => post.key === key)),
    async fateOf(key) {
      const row = rows.find(({ post }) => post.key === key);
      return row ? { why: row.why, ts: row.ts, sentAt: row.sentAt } : null;
    },
    async keyOf({ channelId, ts }) {
      const isIt = ({ post, ...row }: Row) =>
        row.ts === ts && post.channelId === channelId && !post.editsTs && !post.onlyFor;
      return rows.find(isIt)?.post.key ?? null;
    },
    tsOf: async (key) => rows.find(({ post }) => post.key === key)?.ts ?? null,
    backlog: async () => ({
      pending: pending().length,
      dropped: rows.filter(({ state }) => state === 'dropped').length,
    }),

    async sweep(before) {
      const kept = rows.filter((row) => row.state === 'pending' || row.post.queuedAt >= before);
      rows.splice(0, rows.length, ...kept);
    },

    dropQuotes({ channelId, ts }) {
      const address = `/archives/${channelId}/p${ts.replace('.', '')}`;
      for (const row of pending()) {
        const text = JSON.stringify(row.post.message);
        const has = (part: string) => text.includes(part);
        if (has(address) || (has(`channel=${channelId}`) && has(`message_ts=${ts}`))) {
          row.state = 'dropped';
        }
      }
    },

    async switchOff(channelId) {
      const isNews = !off.has(channelId);
      off.add(channelId);
      return isNews;
    },
    async switchOn(channelId) {
      off.delete(channelId);
    },
    isOff: async (channelId) => off.has(channelId),
  };
}
