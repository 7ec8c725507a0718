import { readFileSync } from 'node:fs';
import type { Language } from '../../core/feedback/feedback.ts';
import { MEANING_DIMENSIONS } from '../../core/feedback/meaning.ts';

/**
 * The trained weights, as scripts/train/encoder writes them: the length of a header in four bytes
 * (little-endian), the header in JSON (`{ en: "words ...", nl: "words ..." }`), a float32 scale
 * for each row, and 256 int8 a row. The path holds from src/ and from dist/.
 */
export const WEIGHTS_FILE = new URL('../../../src/reading/encoder/weights.bin', import.meta.url);

/** Each word's vector: `scales[row] * values[row * 256 + dimension]`. */
export interface Weights {
  readonly words: Readonly<Record<Language, readonly string[]>>;
  readonly scales: Float32Array;
  readonly values: Int8Array;
}

/** Reads the weights: some 10 MB. Throws when the file is missing or cut short. */
export function readWeights(file: URL = WEIGHTS_FILE): Weights {
  const bytes = readFileSync(file);
  const headerEnd = 4 + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, headerEnd)) as Record<Language, string>;
  const words = { en: header.en.split(' '), nl: header.nl.split(' ') };
  const rows = words.en.length + words.nl.length;
  const scalesEnd = headerEnd + rows * Float32Array.BYTES_PER_ELEMENT;
  const end = scalesEnd + rows * MEANING_DIMENSIONS;
  if (bytes.length !== end) {
    throw new Error(`${file.pathname} holds ${bytes.length} bytes instead of ${end}`);
  }
  // Copied: a view of four-byte numbers must begin at a multiple of four.
  const scales = new Float32Array(Uint8Array.from(bytes.subarray(headerEnd, scalesEnd)).buffer);
  const values = new Int8Array(
    bytes.buffer,
    bytes.byteOffset + scalesEnd,
    rows * MEANING_DIMENSIONS,
  );
  return { words, scales, values };
}
