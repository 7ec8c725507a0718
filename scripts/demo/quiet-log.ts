import type { Log } from '../../src/ports/world.ts';

/** For what the demo does by itself: it says what matters in words of its own. */
export const QUIET_LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
