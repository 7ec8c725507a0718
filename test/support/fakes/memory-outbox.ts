import type { MessageRef } from '../../../src/core/feedback/feedback.ts';
import type { OutboxStore, PostState, QueuedPost } from '../../../src/ports/sending.ts';

interface Row {
  readonly post: Omit<QueuedPost, 'attempt' | 'isInDoubt'>;
  attempts: number;
  heldUntil: number;
  isInDoubt: boolean;
  state: PostState;
  ts: string | null;
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

  return {
    async queue(post, at) {
      if (rows.some((row) => row.post.key === post.key)) return 'known';
      lastId += 1;
      const id = String(lastId);
      rows.push({
        ...{ post: { ...structuredClone(post), id, queuedAt: at }, state: 'pending' },
        ...{ attempts: 0, heldUntil: 0, isInDoubt: false, ts: null },
      });
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

    sent: async (id, { ts }) => change(id, { state: 'sent', ts }),
    again: async (id, { at, isInDoubt }) => change(id, { heldUntil: at.getTime(), isInDoubt }),
    drop: async (id) => change(id, { state: 'dropped' }),
    stateOf: async (key) => rows.find(({ post }) => post.key === key)?.state ?? null,
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
