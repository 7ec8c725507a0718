import type { ClaimedEnvelope, InboxStore } from '../ports/receiving.ts';
import type { Clock, Log } from '../ports/world.ts';
import { toldError } from './told-error.ts';

/** What working an envelope needs. */
export interface LaneWorld {
  readonly inbox: Pick<InboxStore, 'done' | 'retry' | 'giveBack' | 'bury'>;
  /** Does what the envelope asks; rejects when it could not. Doing it again changes nothing. */
  readonly handle: (envelope: ClaimedEnvelope) => Promise<void>;
  /** Told when an envelope is buried, so that whoever waits for an answer gets one. */
  readonly onGivenUp?: (envelope: ClaimedEnvelope) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Pauses before each further attempt: what is down for longer than this needs a person. */
const RETRY_DELAYS_MS = [1_000, 5_000, 30_000, 120_000, 600_000];

/** Somebody waits: an answer that comes much later is worse than being told that it failed. */
const AWAITED_RETRY_DELAYS_MS = [1_000];

/** An envelope that is claimed this often and never fails ends the process each time. */
const MOST_ATTEMPTS = 50;

const LONGEST_WHY = 200;

/** Works envelopes of one lane in order; what stands behind a failure goes back with it. */
export type WorkLane = (
  envelopes: readonly ClaimedEnvelope[],
  isStopping: () => boolean,
) => Promise<void>;

export function createWorkLane(world: LaneWorld): WorkLane {
  const { inbox, clock, log } = world;
  /** Real failures: an envelope that waits behind another is claimed again without being worked. */
  const failures = new Map<string, number>();

  return async function workLane(envelopes, isStopping) {
    for (const [index, envelope] of envelopes.entries()) {
      if (isStopping()) return giveBack(envelopes.slice(index), clock());
      const retryAt = await work(envelope);
      if (retryAt !== null) return giveBack(envelopes.slice(index + 1), retryAt);
    }
  };

  async function giveBack(waiting: readonly ClaimedEnvelope[], at: Date): Promise<void> {
    const ids = waiting.map(({ id }) => id);
    if (ids.length > 0) await inbox.giveBack(ids, at);
  }

  /** Null when the lane can go on, else when this envelope is tried again. */
  async function work(envelope: ClaimedEnvelope): Promise<Date | null> {
    try {
      await world.handle(envelope);
    } catch (cause) {
      return failed(envelope, cause);
    }
    await inbox.done(envelope.id);
    failures.delete(envelope.id);
    return null;
  }

  async function failed(envelope: ClaimedEnvelope, error: unknown): Promise<Date | null> {
    const { id, lane, attempt } = envelope;
    const failed = (failures.get(id) ?? 0) + 1;
    const delays = lane === id ? AWAITED_RETRY_DELAYS_MS : RETRY_DELAYS_MS;
    const delayMs = attempt < MOST_ATTEMPTS ? delays[failed - 1] : undefined;
    const cause = toldError(error);
    const why = `${cause.name}: ${cause.message}`.slice(0, LONGEST_WHY);
    if (delayMs === undefined) {
      log.error('given up on something Slack sent', { id, attempt, cause });
      await inbox.bury(id, { why, at: clock() });
      failures.delete(id);
      await world.onGivenUp?.(envelope);
      return null;
    }
    log.warn('will work it again', { id, attempt, delayMs, cause });
    failures.set(id, failed);
    const retryAt = new Date(clock().getTime() + delayMs);
    await inbox.retry(id, retryAt, why);
    return retryAt;
  }
}
