import type { Ephemeral, Message } from './message.ts';

/** What was said in one channel, in order of time. */
export interface MessageLog {
  /** A timestamp for `at` that no message of this channel has yet. */
  newTs(at: Date): string;
  add(message: Message): void;
  replace(message: Message): void;
  remove(ts: string): void;
  find(ts: string): Message | undefined;
  /** Oldest first, threads included. */
  all(): readonly Message[];
  /** Oldest first, without the parent. */
  repliesTo(threadTs: string): readonly Message[];
  addEphemeral(ephemeral: Ephemeral): void;
  replaceEphemeral(ephemeral: Ephemeral): void;
  removeEphemeral(ts: string): void;
  ephemeralsFor(user: string): readonly Ephemeral[];
  findEphemeral(ts: string): Ephemeral | undefined;
}

export function createMessageLog(): MessageLog {
  const ordered: Message[] = [];
  const byTs = new Map<string, Message>();
  const threads = new Map<string, string[]>();
  const ephemerals = new Map<string, Ephemeral>();
  const lastMicros = new Map<number, number>();

  function indexOf(ts: string): number {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(ordered[middle]?.ts ?? '', ts)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    newTs(at) {
      const ms = at.getTime();
      let micros = (lastMicros.get(ms) ?? ms * 1000 - 1) + 1;
      while (byTs.has(toTs(micros)) || ephemerals.has(toTs(micros))) micros += 1;
      lastMicros.set(ms, micros);
      return toTs(micros);
    },
    add(message) {
      ordered.splice(indexOf(message.ts), 0, message);
      byTs.set(message.ts, message);
      if (message.thread_ts === undefined || message.thread_ts === message.ts) return;
      const replies = threads.get(message.thread_ts);
      if (replies === undefined) threads.set(message.thread_ts, [message.ts]);
      else replies.push(message.ts);
    },
    replace(message) {
      ordered[indexOf(message.ts)] = message;
      byTs.set(message.ts, message);
    },
    remove(ts) {
      ordered.splice(indexOf(ts), 1);
      const threadTs = byTs.get(ts)?.thread_ts;
      byTs.delete(ts);
      if (threadTs === undefined) return;
      threads.set(
        threadTs,
        (threads.get(threadTs) ?? []).filter((reply) => reply !== ts),
      );
    },
    find: (ts) => byTs.get(ts),
    all: () => ordered,
    repliesTo: (threadTs) =>
      (threads.get(threadTs) ?? [])
        .flatMap((ts) => byTs.get(ts) ?? [])
        .sort((one, other) => (isBefore(one.ts, other.ts) ? -1 : 1)),
    addEphemeral: (ephemeral) => void ephemerals.set(ephemeral.message.ts, ephemeral),
    replaceEphemeral: (ephemeral) => void ephemerals.set(ephemeral.message.ts, ephemeral),
    removeEphemeral: (ts) => void ephemerals.delete(ts),
    ephemeralsFor: (user) => [...ephemerals.values()].filter(({ onlyFor }) => onlyFor === user),
    findEphemeral: (ts) => ephemerals.get(ts),
  };
}

/** Slack's timestamp of an instant in microseconds since 1970. */
function toTs(micros: number): string {
  return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`;
}

function isBefore(ts: string, otherTs: string): boolean {
  return Number(ts) < Number(otherTs);
}
