import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { NUMBERS } from '../../../src/reading/feeling/feeling-features.ts';
import { FEELING_OUTPUTS } from '../../../src/reading/feeling/feeling-model.ts';
import { HASH_PLACES } from '../../../src/reading/feeling/hash-features.ts';
import { storedFeeling } from '../../../src/reading/feeling/stored-feeling.ts';

test('the weights that are shipped fit the model', () => {
  const { hashed, steps, dense } = storedFeeling();

  expect(hashed).toHaveLength(HASH_PLACES * FEELING_OUTPUTS);
  expect(steps).toHaveLength(FEELING_OUTPUTS);
  expect(dense).toHaveLength(NUMBERS * FEELING_OUTPUTS);
  expect([...steps, ...dense].every(Number.isFinite)).toBe(true);
});

test('weights that were cut short are refused, by their name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-feeling-'));
  const file = join(folder, 'short.bin');
  writeFileSync(file, new Uint8Array(100));

  expect(() => storedFeeling(pathToFileURL(file))).toThrow(/short\.bin holds 100 bytes/);

  rmSync(folder, { recursive: true });
});
