import { expect, test } from 'vitest';
import { createSharedClock } from '../../src/jobs/create-shared-clock.ts';
import { createHandTime } from '../support/slack/hand-time.ts';

test('machines whose clocks differ share the time of the database', async () => {
  const time = createHandTime();
  const [fast, slow] = [90_000, -90_000].map((skewMs) =>
    createSharedClock(() => new Date(time.clock().getTime() + skewMs)),
  );
  await Promise.all([fast, slow].map((it) => it?.align(async () => time.clock())));

  await time.pass(3_600_000);

  expect(fast?.clock()).toEqual(time.clock());
  expect(slow?.clock()).toEqual(time.clock());
});

test('a slow answer is of the moment between asking and hearing', async () => {
  const time = createHandTime();
  const shared = createSharedClock(time.clock);

  await shared.align(async () => {
    await time.pass(2_000);
    const now = time.clock();
    await time.pass(2_000);
    return now;
  });

  expect(shared.clock()).toEqual(time.clock());
});

test('what the machine says is taken while the database does not answer', async () => {
  const time = createHandTime();
  const shared = createSharedClock(time.clock);

  await expect(shared.align(() => Promise.reject(new Error('down')))).rejects.toThrow('down');

  expect(shared.clock()).toEqual(time.clock());
});
