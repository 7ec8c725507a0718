import { readFileSync } from 'node:fs';
import { NUMBERS } from './feeling-features.ts';
import { FEELING_OUTPUTS, type FeelingWeights } from './feeling-model.ts';
import { HASH_PLACES } from './hash-features.ts';

/**
 * The trained weights, as scripts/train/feeling writes them: four-byte floats (little-endian), a
 * step for each output and then the dense table, and a signed byte for each hashed weight. The path
 * holds from src/ and from dist/.
 */
export const WEIGHTS_FILE = new URL('../../../src/reading/feeling/weights.bin', import.meta.url);

const FLOATS = FEELING_OUTPUTS * (1 + NUMBERS);

/** Reads the weights: 0.8 MB. Throws when the file is missing or of another length. */
export function storedFeeling(file: URL = WEIGHTS_FILE): FeelingWeights {
  const bytes = readFileSync(file);
  const floatsEnd = FLOATS * Float32Array.BYTES_PER_ELEMENT;
  const end = floatsEnd + HASH_PLACES * FEELING_OUTPUTS;
  if (bytes.length !== end) {
    throw new Error(`${file.pathname} holds ${bytes.length} bytes instead of ${end}`);
  }
  // Copied: a view of four-byte numbers must begin at a multiple of four.
  const floats = new Float32Array(Uint8Array.from(bytes.subarray(0, floatsEnd)).buffer);
  return {
    hashed: new Int8Array(bytes.buffer, bytes.byteOffset + floatsEnd, end - floatsEnd),
    steps: floats.slice(0, FEELING_OUTPUTS),
    dense: floats.slice(FEELING_OUTPUTS),
  };
}
