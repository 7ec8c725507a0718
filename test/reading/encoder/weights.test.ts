import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readWeights } from '../../../src/reading/encoder/weights.ts';

function fileOf(bytes: Buffer): URL {
  const path = join(mkdtempSync(join(tmpdir(), 'earshot-weights-')), 'weights.bin');
  writeFileSync(path, bytes);
  return pathToFileURL(path);
}

function weights(rows: number): Buffer {
  const header = Buffer.from(JSON.stringify({ en: 'card late', nl: 'kaart' }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const scales = Buffer.from(Float32Array.from({ length: rows }, (_, row) => row + 1).buffer);
  return Buffer.concat([length, header, scales, Buffer.alloc(rows * 256, 7)]);
}

test('weights are read as they were written', () => {
  const { words, scales, values } = readWeights(fileOf(weights(3)));

  expect(words).toEqual({ en: ['card', 'late'], nl: ['kaart'] });
  expect([...scales]).toEqual([1, 2, 3]);
  expect(values).toHaveLength(3 * 256);
  expect(values[0]).toBe(7);
});

test('a file that was cut short is refused with its size', () => {
  const bytes = weights(3);

  expect(() => readWeights(fileOf(bytes.subarray(0, -1)))).toThrow(
    `holds ${bytes.length - 1} bytes instead of ${bytes.length}`,
  );
});
