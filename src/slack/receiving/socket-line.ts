import type { Log, Wait } from '../../ports/world.ts';
import type { Connection, OpenConnection, SocketEnvelope } from './socket-connection.ts';

/** One of our lines to Slack: a connection, and the next one whenever it ends. */
export interface SocketLine {
  /** Keeps the line up until `stop`; never rejects. */
  run(): Promise<void>;
  stop(): void;
}

export interface LineWorld {
  readonly open: OpenConnection;
  /** Called when the line goes up and down. */
  readonly onUp: (connections: number | null) => void;
  readonly onDown: () => void;
  readonly onEnvelope: (envelope: SocketEnvelope) => void;
  readonly wait: Wait;
  /** 0 to 1, evenly: lines and replicas must not all call at once after an outage. */
  readonly random: () => number;
  readonly log: Log;
}

/** Opening takes a call of at most 10 seconds and a hello; whatever is slower is hung. */
const HELLO_LIMIT_MS = 15_000;

/** Doubles with each failure; after an outage, however long, we are back within this. */
const LONGEST_PAUSE_MS = 30_000;
const FIRST_PAUSE_MS = 500;

/** What Slack still sends on a connection that it is about to end is taken until then. */
const FAREWELL_MS = 10_000;

/** A connection that lived less long counts as a failure, so that we never open in a frenzy. */
const SHORT_LIFE_MS = 1_000;

/** How a connection came to its end. */
type End =
  | { readonly kind: 'notice'; readonly reason: string }
  | { readonly kind: 'closed'; readonly why: string };

export function createSocketLine(name: string, world: LineWorld): SocketLine {
  const { wait, random, log } = world;
  const stopping = new AbortController();
  const open = new Set<Connection>();
  let failures = 0;

  /** Resolves when another connection is needed. */
  function live(): Promise<End> {
    return new Promise((resolve) => {
      const settled = new AbortController();
      let isUp = false;
      const connection = world.open({
        onHello(connections) {
          isUp = true;
          settled.abort();
          log.info('connected to Slack', { line: name, connections });
          world.onUp(connections);
          void wait(SHORT_LIFE_MS, stopping.signal).then(() => {
            if (isUp) failures = 0;
          });
        },
        onNotice(reason) {
          resolve({ kind: 'notice', reason });
          void wait(FAREWELL_MS, stopping.signal).then(() => connection.close());
        },
        onEnvelope: world.onEnvelope,
        onClosed(why) {
          settled.abort();
          open.delete(connection);
          if (isUp) world.onDown();
          isUp = false;
          resolve({ kind: 'closed', why });
        },
      });
      open.add(connection);
      void wait(HELLO_LIMIT_MS, settled.signal).then(() => {
        if (!settled.signal.aborted) connection.close();
      });
    });
  }

  /** Slack refreshes connections as a routine: the next one is opened while this one still lives. */
  async function rest(end: End): Promise<void> {
    failures += 1;
    if (end.kind === 'notice' && end.reason !== 'link_disabled' && failures === 1) {
      log.info('Slack renews the connection', { line: name, reason: end.reason });
      return;
    }
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
    const pauseMs = Math.round(longest * (0.5 + random() / 2));
    const why = end.kind === 'notice' ? end.reason : end.why;
    log.warn('no connection to Slack', { line: name, why, failures, pauseMs });
    await wait(pauseMs, stopping.signal);
  }

  return {
    async run() {
      while (!stopping.signal.aborted) {
        const end = await live();
        if (!stopping.signal.aborted) await rest(end);
      }
    },
    stop() {
      stopping.abort();
      for (const connection of open) connection.close();
    },
  };
}
