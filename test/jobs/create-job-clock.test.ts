import { getTasks } from 'node-cron';
import { describe, expect, test } from 'vitest';
import { createJobClock, type EveryMinute } from '../../src/jobs/create-job-clock.ts';
import { silentLog } from '../support/silent-log.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

describe('the job clock', () => {
  test('ticks at once and then every minute', async () => {
    const hand = createHandMinutes();
    let ticks = 0;
    const clock = createJobClock({ ...hand, log: silentLog, tick: async () => void ticks++ });

    clock.start();
    await settled();
    hand.strike();
    await settled();

    expect(ticks).toBe(2);
  });

  test('never ticks while a tick is under way, and waits for it when it stops', async () => {
    const hand = createHandMinutes();
    let finish = () => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let ticks = 0;
    const clock = createJobClock({
      ...hand,
      log: silentLog,
      tick: () => {
        ticks++;
        return work;
      },
    });

    clock.start();
    hand.strike();
    let isStopped = false;
    const stopping = clock.stop().then(() => {
      isStopped = true;
    });
    await settled();

    expect(ticks).toBe(1);
    expect(isStopped).toBe(false);
    expect(hand.isEnded()).toBe(true);
    finish();
    await stopping;
    expect(isStopped).toBe(true);
  });

  test('a tick that fails is logged, and the next one comes', async () => {
    const hand = createHandMinutes();
    const log = createWrittenLog();
    const clock = createJobClock({ ...hand, log, tick: () => Promise.reject(new Error('down')) });

    clock.start();
    await settled();
    hand.strike();
    await settled();

    expect(log.lines).toHaveLength(2);
    expect(log.lines[0]).toContain('down');
  });

  test('leaves nothing of node-cron behind when it stops', async () => {
    const clock = createJobClock({ log: silentLog, tick: async () => undefined });

    clock.start();
    const running = [...getTasks().values()].map((task) => task.getPattern());
    await clock.stop();

    expect(running).toEqual(['* * * * *']);
    expect(getTasks().size).toBe(0);
  });
});

/** Minutes that pass when a test says so. */
function createHandMinutes() {
  let strike = () => {};
  let isEnded = false;
  const everyMinute: EveryMinute = (callback) => {
    strike = callback;
    return async () => {
      isEnded = true;
    };
  };
  return { everyMinute, strike: () => strike(), isEnded: () => isEnded };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
