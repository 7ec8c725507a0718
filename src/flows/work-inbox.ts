import type { ClaimedEnvelope, Envelope, InboxStore } from '../ports/receiving.ts';
import type { Wait } from '../ports/world.ts';
import { createRepeat, type Repeat } from './repeat.ts';
import { createWorkLane, type LaneWorld } from './work-lane.ts';

export interface InboxWorker extends Repeat {
  /** Works an envelope that was just kept and is held by whoever calls this: somebody waits. */
  workNow(envelope: Envelope): void;
}

/** What is worked one after another, and the lease that this holds. */
interface Lane {
  readonly ids: readonly string[];
  readonly work: Promise<void>;
}

/** Looked for when nobody nudges: what became due again, and what a replica left behind. */
const POLL_MS = 1_000;

/** Short, so that a crash holds nothing up for long; whoever lives renews it. */
const LEASE_MS = 20_000;

/** Often enough that a slow answer of the database does not end a lease. */
const RENEW_EVERY_MS = 5_000;

/** As many lanes as the database's connections can keep busy, with some in reserve. */
const MOST_IN_HAND = 24;

/** What is in hand when the process stops is finished within this time, or worked again. */
const DRAIN_LIMIT_MS = 10_000;

const SWEEP_EVERY_MS = 3_600_000;

/** Slack repeats itself for minutes; the rest is patience with a clock that is wrong. */
const REMEMBERED_MS = 48 * 3_600_000;

const DAY_MS = 86_400_000;

/** For somebody to find out why it was given up. */
const DEAD_READABLE_MS = 7 * DAY_MS;
const DEAD_REMEMBERED_MS = 30 * DAY_MS;

/** Works what is in the inbox: lanes side by side, each in its own order. */
export function createWorkInbox(
  world: LaneWorld & {
    readonly inbox: Pick<InboxStore, 'claim' | 'renew' | 'sweep'>;
    readonly wait: Wait;
  },
): InboxWorker {
  const { inbox, clock, wait, log } = world;
  const workLane = createWorkLane(world);
  const lanes = new Map<string, Lane>();
  const repeat = createRepeat(workWhatIsDue, { everyMs: POLL_MS, wait, log });
  let isOpen = false;
  /** What came before the start. */
  let early: readonly Envelope[] = [];
  let sweptAt = 0;
  let renewedAt = 0;

  async function workWhatIsDue(): Promise<void> {
    await renewNowAndThen();
    await sweepNowAndThen();
    const limit = MOST_IN_HAND - lanes.size;
    if (limit <= 0) return;
    const claimed = await inbox.claim({ now: clock(), leaseMs: LEASE_MS, limit });
    for (const [lane, envelopes] of byLane(claimed)) {
      // Its lease could not be renewed in time: whatever follows waits for what is in hand.
      if (!lanes.has(lane)) take(lane, envelopes);
    }
  }

  function take(lane: string, envelopes: readonly ClaimedEnvelope[]): void {
    const work = workLane(envelopes, () => !isOpen)
      // The store failed: the lease runs out and they are worked again.
      .catch((cause: unknown) => log.error('could not record what was worked', { cause }))
      .finally(() => {
        lanes.delete(lane);
        repeat.nudge();
      });
    lanes.set(lane, { work, ids: envelopes.map(({ id }) => id) });
  }

  function takeFirst(envelope: Envelope): void {
    take(envelope.lane, [{ ...envelope, attempt: 1 }]);
  }

  /** A lane in hand stays ours for as long as we live: no other replica works it beside us. */
  async function renewNowAndThen(): Promise<void> {
    const now = clock();
    if (now.getTime() - renewedAt < RENEW_EVERY_MS) return;
    renewedAt = now.getTime();
    const ids = [...lanes.values()].flatMap((lane) => lane.ids);
    if (ids.length > 0) await inbox.renew(ids, { now, leaseMs: LEASE_MS });
  }

  async function sweepNowAndThen(): Promise<void> {
    const now = clock().getTime();
    if (now - sweptAt < SWEEP_EVERY_MS) return;
    await inbox.sweep({
      doneBefore: new Date(now - REMEMBERED_MS),
      readBefore: new Date(now - DEAD_READABLE_MS),
      deadBefore: new Date(now - DEAD_REMEMBERED_MS),
    });
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
      await Promise.race([Promise.all([...lanes.values()].map(({ work }) => work)), limit]);
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
