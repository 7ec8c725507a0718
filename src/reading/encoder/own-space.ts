import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { WEIGHTS_FILE } from './weights.ts';

/** Names Earshot's own encoder by its weights: meanings of two spaces cannot be compared. */
export async function ownSpace(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(WEIGHTS_FILE));
  return `own-${hash.digest('hex').slice(0, 16)}`;
}
