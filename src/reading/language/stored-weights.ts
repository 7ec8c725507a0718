import { inflateRawSync } from 'node:zlib';
import type { LanguageWeights } from './language-model.ts';
import { BIAS, PACKED_TABLE, STEP, TEMPERATURE } from './weights.ts';

/** The weights that Earshot ships with: a quarter of a megabyte, unpacked in a few milliseconds. */
export function storedWeights(): LanguageWeights {
  const table = new Int8Array(inflateRawSync(Buffer.from(PACKED_TABLE, 'base64')));
  return { table, step: STEP, bias: BIAS, temperature: TEMPERATURE };
}
