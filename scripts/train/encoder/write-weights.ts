import { writeFileSync } from 'node:fs';
import { MEANING_DIMENSIONS } from '../../../src/core/feedback/meaning.ts';
import { WEIGHTS_FILE, type Weights } from '../../../src/reading/encoder/weights.ts';

const LARGEST = 127;

/** Writes each row in 256 bytes and a scale, as weights.ts reads them. */
export function writeWeights(words: Weights['words'], vectors: Float32Array): void {
  const header = Buffer.from(JSON.stringify({ en: words.en.join(' '), nl: words.nl.join(' ') }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const rows = vectors.length / MEANING_DIMENSIONS;
  const scales = new Float32Array(rows);
  const values = new Int8Array(vectors.length);
  for (let row = 0; row < rows; row += 1) {
    const start = row * MEANING_DIMENSIONS;
    const vector = vectors.subarray(start, start + MEANING_DIMENSIONS);
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
    scales[row] = largest / LARGEST;
    for (const [at, value] of vector.entries()) {
      values[start + at] = Math.round((value / largest) * LARGEST);
    }
  }
  const parts = [length, header, Buffer.from(scales.buffer), Buffer.from(values.buffer)];
  writeFileSync(WEIGHTS_FILE, Buffer.concat(parts));
}
