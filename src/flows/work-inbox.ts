import type { ClaimedEnvelope, Envelope, InboxStore } from '../ports/receiving.ts';
import { createRepeat, type Repeat } from './repeat.ts';
import { createWorkLane, type LaneWorld } from './work-lane.ts';

export interface InboxWorker extends Repeat {
  /** Works an envelope that was just kept and is held by whoever calls this: somebody waits. */
  workNow(envelope: Envelope): void;
}

/** Looked for when nobody nudges: what became due again, and what a replica left behind. */
const POLL_MS = 1_000;

/** Short, so that a crash holds nothing up for long; our own work is never taken up twice. */
const LEASE_MS = 20_000;

/** As many as the database's connections can keep busy, with some in reserve. */
const MOST_IN_HAND = 24;

/** What is in hand when the process stops is finished within this time, or worked again. */
const DRAIN_LIMIT_MS = 10_000;

const SWEEP_EVERY_MS = 3_600_000;

/** Slack repeats itself for minutes; the rest is patience with a clock that is wrong. */
const REMEMBERED_MS = 48 * 3_600_000;

/** Works what is in the inbox: lanes side by side, each in its own order. */
export function createWorkInbox(
  world: LaneWorld & { readonly inbox: Pick<InboxStore, 'claim' | 'sweep'> },
): InboxWorker {
  const { inbox, clock, wait, log } = world;
  const workLane = createWorkLane(world);
  const lanes = new Map<string, Promise<void>>();
  const repeat = createRepeat(workWhatIsDue, { everyMs: POLL_MS, wait, log });
  let inHand = 0;
  let isOpen = false;
  /** What came before the start. */
  let early: readonly Envelope[] = [];
  let sweptAt = 0;

  async function workWhatIsDue(): Promise<void> {
    await sweepNowAndThen();
    const limit = MOST_IN_HAND - inHand;
    if (limit <= 0) return;
    const claimed = await inbox.claim({ now: clock(), leaseMs: LEASE_MS, limit });
    for (const [lane, envelopes] of byLane(claimed)) {
      // Its lease ran out while it is still in hand: whatever follows waits for it.
      if (!lanes.has(lane)) take(lane, envelopes);
    }
  }

  function take(lane: string, envelopes: readonly ClaimedEnvelope[]): void {
    inHand += envelopes.length;
    const work = workLane(envelopes, () => !isOpen)
      // The store failed: the lease runs out and they are worked again.
      .catch((cause: unknown) => log.error('could not record what was worked', { cause }))
      .finally(() => {
        inHand -= envelopes.length;
        lanes.delete(lane);
        repeat.nudge();
      });
    lanes.set(lane, work);
  }

  function takeFirst(envelope: Envelope): void {
    take(envelope.lane, [{ ...envelope, attempt: 1 }]);
  }

  async function sweepNowAndThen(): Promise<void> {
    const now = clock().getTime();
    if (now - sweptAt < SWEEP_EVERY_MS) return;
    await inbox.sweep(new Date(now - REMEMBERED_MS));
    sweptAt = now;
  }

  return {
    start() {
      isOpen = true;
      for (const envelope of early) takeFirst(envelope);
      early = [];
      repeat.start();
    },
    nudge: repeat.nudge,
    workNow(envelope) {
      if (isOpen) takeFirst(envelope);
      else early = [...early, envelope];
    },
    async stop() {
      isOpen = false;
      await repeat.stop();
      const drained = new AbortController();
      const limit = wait(DRAIN_LIMIT_MS, drained.signal);
      await Promise.race([Promise.all(lanes.values()), limit]);
      drained.abort();
    },
  };
}

function byLane(
  claimed: readonly ClaimedEnvelope[],
): ReadonlyMap<string, readonly ClaimedEnvelope[]> {
  const lanes = new Map<string, ClaimedEnvelope[]>();
  for (const envelope of claimed) {
    lanes.set(envelope.lane, [...(lanes.get(envelope.lane) ?? []), envelope]);
  }
  return lanes;
}
