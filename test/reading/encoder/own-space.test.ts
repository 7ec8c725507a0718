import { expect, test } from 'vitest';
import { ownSpace } from '../../../src/reading/encoder/own-space.ts';

test('the own encoder is named by its weights, the same each time', async () => {
  expect(await ownSpace()).toMatch(/^own-[0-9a-f]{16}$/);
  expect(await ownSpace()).toBe(await ownSpace());
});
