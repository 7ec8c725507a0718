import { schedule } from 'node-cron';
import type { Log } from '../ports/world.ts';

/** Calls back once a minute; gives back what ends it. */
export type EveryMinute = (callback: () => void) => () => Promise<void>;

/** The clock that drives all jobs. */
export interface JobClock {
  /** Ticks at once, for what was missed while down, and then every minute. */
  start(): void;
  /** Ends the ticking, and waits for the tick that is under way. */
  stop(): Promise<void>;
}

/** Ticks once a minute, one tick at a time; a tick that fails is logged and the next one comes. */
export function createJobClock(world: {
  readonly tick: () => Promise<void>;
  readonly log: Log;
  readonly everyMinute?: EveryMinute;
}): JobClock {
  const { tick, log, everyMinute = everyMinuteByCron } = world;
  let running: Promise<void> | null = null;
  let end: (() => Promise<void>) | null = null;

  function tickOnce() {
    running ??= tick()
      .catch((error: unknown) => log.error('tick failed', { cause: error }))
      .finally(() => {
        running = null;
      });
  }

  return {
    start() {
      end ??= everyMinute(tickOnce);
      tickOnce();
    },
    async stop() {
      await end?.();
      end = null;
      await running;
    },
  };
}

/**
 * node-cron only ticks: by its own schedules 02:30 never comes on the night the clocks go forward
 * (measured with 4.6.0), and a slot missed while the process was down is not made up for.
 */
function everyMinuteByCron(callback: () => void) {
  const task = schedule('* * * * *', callback, {
    name: 'tick',
    timezone: 'UTC',
    suppressMissedWarning: true,
  });
  return async () => {
    await task.destroy();
  };
}
