import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { waitWhileFewer } from '../../../scripts/demo/wait-while-fewer.ts';

const PATIENCE_MS = 1_200;

test('however slow it is, as long as it gets on it is waited for', async () => {
  const left = [6, 6, 5, 4, null, 3, 2, 1, 1, 0];
  let asked = 0;
  const countLeft = async () => left.at(asked++) ?? null;

  await waitWhileFewer('Reading', PATIENCE_MS, countLeft);

  expect(asked).toBe(left.length);
});

test('what stands still is given up, with how much was left', async () => {
  const waiting = waitWhileFewer('Reading', PATIENCE_MS, async () => 1_234);

  await expect(waiting).rejects.toThrow('Reading stood still for 1 seconds: 1,234 left');
});

test('what never says how much is left is given up', async () => {
  const waiting = waitWhileFewer('Reading', PATIENCE_MS, async () => {
    await pause(1);
    return null;
  });

  await expect(waiting).rejects.toThrow(/^Reading stood still for 1 seconds$/);
});
