import { expect, test } from 'vitest';
import { withinLimit } from '../../src/flows/within-limit.ts';
import { createHandTime } from '../support/slack/hand-time.ts';

test('work that ends in time is awaited, and its failure is told', async () => {
  const time = createHandTime();
  const working = withinLimit(time.wait(60_000), time.wait);

  await time.pass(60_000);

  await expect(working).resolves.toBeUndefined();
  await expect(withinLimit(Promise.reject(new Error('no')), time.wait)).rejects.toThrow('no');
});

test('work that hangs is waited for no longer than a quarter of an hour', async () => {
  const time = createHandTime();
  const hanging = withinLimit(new Promise(() => {}), time.wait);
  const outcome = expect(hanging).rejects.toThrow('took longer');

  await time.pass(15 * 60_000);

  await outcome;
});
