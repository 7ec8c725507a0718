import type { Clock, Log, Wait } from '../../ports/world.ts';
import type { Receive } from './receive.ts';
import type { OpenConnection, SocketEnvelope } from './socket-connection.ts';
import { createSocketLine } from './socket-line.ts';

/** Hears Slack through Socket Mode. */
export interface SocketReceiver {
  start(): void;
  /** Ends all connections; Slack sends what comes later once more when we are back. */
  stop(): Promise<void>;
  /** How many connections are up. */
  connections(): number;
}

/** A refresh leaves a gap of seconds in one connection (measured): the other one carries on. */
const LINES = 2;

/** They are not renewed at the same moment when they were not opened at the same moment. */
const STAGGER_MS = 2_000;

const RETRY_MS = 1_000;

export function createSocketReceiver(world: {
  readonly open: OpenConnection;
  readonly receive: Receive;
  /**
   * Called when Slack reaches us again after nothing did, before anything that it sends is taken
   * in; `deafSince` is when the last connection ended.
   */
  readonly onHearingAgain: (deafSince: Date) => Promise<void>;
  readonly clock: Clock;
  readonly wait: Wait;
  readonly random: () => number;
  readonly log: Log;
}): SocketReceiver {
  const { receive, clock, wait, log } = world;
  let up = 0;
  let deafSince: Date | null = null;
  let hearing: Promise<void> = Promise.resolve();
  let running: Promise<unknown> = Promise.resolve();
  const stopping = new AbortController();

  const lines = Array.from({ length: LINES }, (_, index) =>
    createSocketLine(`${index + 1} of ${LINES}`, { ...world, onUp, onDown, onEnvelope }),
  );

  function onUp(connections: number | null): void {
    up += 1;
    if (connections !== null && connections > Math.max(up, LINES)) {
      log.warn('another process is connected as this app and takes part of what Slack sends', {
        connections,
        ours: up,
      });
    }
    if (deafSince === null) return;
    const since = deafSince;
    deafSince = null;
    hearing = catchUp(since);
  }

  /** Until this has worked, nothing is taken in: it would hide where the gap begins. */
  async function catchUp(since: Date): Promise<void> {
    for (;;) {
      try {
        return await world.onHearingAgain(since);
      } catch (cause) {
        log.error('what was said while we were deaf cannot be noted yet', { cause });
        await wait(RETRY_MS, stopping.signal);
        if (stopping.signal.aborted) throw cause;
      }
    }
  }

  function onDown(): void {
    up -= 1;
    if (up === 0) deafSince ??= clock();
  }

  function onEnvelope({ payload, acknowledge }: SocketEnvelope): void {
    hearing
      .then(() => receive(payload))
      .then(acknowledge)
      .catch((cause: unknown) => {
        log.error('not acknowledged; Slack will send it again', { cause });
      });
  }

  return {
    start() {
      running = Promise.all(
        lines.map(async (line, index) => {
          await wait(index * STAGGER_MS, stopping.signal);
          await line.run();
        }),
      );
    },
    async stop() {
      stopping.abort();
      for (const line of lines) line.stop();
      await running;
    },
    connections: () => up,
  };
}
