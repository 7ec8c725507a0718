import type { Reader } from '../ports/reading.ts';
import type { Members } from '../ports/slack.ts';
import type { Log, Wait } from '../ports/world.ts';

/** Keeps the reader at what colleagues are called now. */
export interface KnowMembers {
  /** Begins in the background; never fails. */
  start(): void;
  /** Asks no more, and does not wait for an answer. */
  stop(): void;
}

/** Who joins is known a day later at most. */
const EVERY_MS = 86_400_000;

const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Learns the names of the workspace's members and has the reader take them out of what it reads:
 * once Slack is known, and once a day. Names are neither kept nor logged; without them Earshot
 * goes on.
 */
export function createKnowMembers(world: {
  readonly members: Members;
  readonly reader: Pick<Reader, 'knowNames'>;
  /** Resolves when it is known which workspace this is. */
  readonly known: () => Promise<unknown>;
  readonly wait: Wait;
  readonly log: Log;
}): KnowMembers {
  const { members, reader, known, wait, log } = world;
  const stopping = new AbortController();

  async function learn(): Promise<void> {
    const names = await members.names();
    // What was known stays known where Slack does not tell any more.
    if (names === null || stopping.signal.aborted) return;
    await reader.knowNames(names);
    log.info('colleagues are known by name', { names: names.length });
  }

  /** How long to wait before the next time, after so many failures. */
  async function learnOrSay(failures: number): Promise<number> {
    try {
      await known();
      await learn();
      return EVERY_MS;
    } catch (cause) {
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
      log.warn('colleagues’ names could not be learnt', { againInMs: pauseMs, cause });
      return pauseMs;
    }
  }

  async function keepUp(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; ) {
      const pauseMs = await learnOrSay(failures);
      failures = pauseMs === EVERY_MS ? 0 : failures + 1;
      await wait(pauseMs, stopping.signal);
    }
  }

  return {
    start: () => void keepUp(),
    stop: () => stopping.abort(),
  };
}
