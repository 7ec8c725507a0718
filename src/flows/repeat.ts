import type { Log, Wait } from '../ports/world.ts';

/** Something done again and again: at least every so often, and at once when nudged. */
export interface Repeat {
  start(): void;
  /** There may be something to do: does not wait for the next time. */
  nudge(): void;
  /** Resolves when the run in progress, if any, has ended. */
  stop(): Promise<void>;
}

/** Runs `once` over and over, `everyMs` apart; when it fails, that is logged and it runs again. */
export function createRepeat(
  once: () => Promise<void>,
  world: { readonly everyMs: number; readonly wait: Wait; readonly log: Log },
): Repeat {
  const { everyMs, wait, log } = world;
  let bell = new AbortController();
  let running: Promise<void> | null = null;
  let isStopping = false;

  async function run(): Promise<void> {
    while (!isStopping) {
      // Replaced before the run: a nudge during the run ends the wait after it.
      bell = new AbortController();
      await once().catch((cause: unknown) => {
        log.error('will try again', { everyMs, cause });
      });
      if (!isStopping) await wait(everyMs, bell.signal);
    }
  }

  return {
    start() {
      isStopping = false;
      running ??= run();
    },
    nudge: () => bell.abort(),
    async stop() {
      isStopping = true;
      bell.abort();
      await running;
      running = null;
    },
  };
}
