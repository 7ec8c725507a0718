import type { Envelope, InboxStore } from '../../../src/ports/receiving.ts';
import { PACED_LANE } from '../../../src/store/paced-lane.ts';

interface Row {
  envelope: Envelope;
  attempts: number;
  heldUntil: number;
  state: 'pending' | 'done' | 'dead';
  buriedAt?: Date;
}

export function createMemoryInbox(): InboxStore {
  const rows = new Map<string, Row>();
  const inState = (state: Row['state']) => [...rows.values()].filter((row) => row.state === state);
  const change = (id: string, changed: Partial<Row>) => {
    const row = rows.get(id);
    if (row?.state === 'pending') Object.assign(row, changed);
  };

  return {
    async put(envelope, heldUntil) {
      if (rows.has(envelope.id)) return 'known';
      rows.set(envelope.id, {
        envelope: structuredClone(envelope),
        attempts: heldUntil === undefined ? 0 : 1,
        heldUntil: heldUntil?.getTime() ?? 0,
        state: 'pending',
      });
      return 'new';
    },

    async claim({ now, leaseMs, limit }) {
      const heldLanes = new Set<string>();
      const due = inState('pending').filter((row) => {
        if (row.heldUntil > now.getTime()) heldLanes.add(row.envelope.lane);
        return !heldLanes.has(row.envelope.lane);
      });
      return due.slice(0, limit).map((row) => {
        row.attempts += 1;
        row.heldUntil = now.getTime() + leaseMs;
        return { ...structuredClone(row.envelope), attempt: row.attempts };
      });
    },

    async done(id) {
      const row = rows.get(id);
      if (row) Object.assign(row, { state: 'done', envelope: { ...row.envelope, body: {} } });
    },
    retry: async (id, at) => change(id, { heldUntil: at.getTime() }),
    async giveBack(ids, at) {
      for (const id of ids) {
        const attempts = (rows.get(id)?.attempts ?? 0) - 1;
        change(id, { heldUntil: at.getTime(), attempts });
      }
    },
    async renew(ids, { now, leaseMs }) {
      for (const id of ids) {
        const heldUntil = Math.max(rows.get(id)?.heldUntil ?? 0, now.getTime() + leaseMs);
        change(id, { heldUntil });
      }
    },
    bury: async (id, { at }) => change(id, { state: 'dead', buriedAt: at }),

    async backlog() {
      const pending = inState('pending');
      const unpaced = pending
        .filter(({ envelope }) => envelope.lane !== PACED_LANE)
        .map(({ envelope }) => envelope.receivedAt.getTime());
      return {
        pending: pending.length,
        dead: inState('dead').length,
        oldestPendingAt: unpaced.length > 0 ? new Date(Math.min(...unpaced)) : null,
      };
    },

    async sweep({ doneBefore, readBefore, deadBefore }) {
      const buried = (before: Date) =>
        inState('dead').filter(({ buriedAt }) => buriedAt !== undefined && buriedAt < before);
      for (const { envelope } of [
        ...inState('done').filter((row) => row.envelope.receivedAt < doneBefore),
        ...buried(deadBefore),
      ]) {
        rows.delete(envelope.id);
      }
      for (const row of buried(readBefore)) row.envelope = { ...row.envelope, body: {} };
    },
  };
}
