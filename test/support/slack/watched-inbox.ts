import type { Envelope, InboxStore } from '../../../src/ports/receiving.ts';
import { createMemoryInbox } from '../fakes/memory-inbox.ts';

/** An inbox that shows what became of each envelope, and that can be down. */
export interface WatchedInbox extends InboxStore {
  isDown: boolean;
  states(): Readonly<Record<string, 'pending' | 'done' | 'dead'>>;
  /** Everything that was kept, as it was kept. */
  readonly kept: readonly Envelope[];
}

export function createWatchedInbox(): WatchedInbox {
  const inner = createMemoryInbox();
  const states: Record<string, 'pending' | 'done' | 'dead'> = {};
  const kept: Envelope[] = [];
  async function whenUp<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    if (inbox.isDown) throw new Error('the database is down');
    return call();
  }

  const inbox: WatchedInbox = {
    isDown: false,
    kept,
    states: () => ({ ...states }),
    async put(envelope, heldUntil) {
      const outcome = await whenUp(() => inner.put(envelope, heldUntil));
      if (outcome === 'new') {
        kept.push(envelope);
        states[envelope.id] = 'pending';
      }
      return outcome;
    },
    claim: (lease) => whenUp(() => inner.claim(lease)),
    async done(id) {
      await whenUp(() => inner.done(id));
      states[id] = 'done';
    },
    retry: (id, at, why) => whenUp(() => inner.retry(id, at, why)),
    giveBack: (ids, at) => whenUp(() => inner.giveBack(ids, at)),
    renew: (ids, lease) => whenUp(() => inner.renew(ids, lease)),
    async bury(id, buried) {
      await whenUp(() => inner.bury(id, buried));
      states[id] = 'dead';
    },
    backlog: () => whenUp(() => inner.backlog()),
    sweep: (ages) => whenUp(() => inner.sweep(ages)),
  };
  return inbox;
}
