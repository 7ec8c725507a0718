import { startThread } from '../../start-thread.ts';
import type { ParsedTaxonomy } from './parse-taxonomy.ts';

/** A file of a megabyte that is wrong on every line takes some seconds. */
const LIMIT_MS = 30_000;

const TOO_SLOW = 'the file takes too long to read: is it a taxonomy?';

/** Reads a taxonomy file on a thread of its own: a large one takes longer than messages can wait. */
export function readTaxonomyAside(path: string): Promise<ParsedTaxonomy> {
  const thread = startThread(new URL('./taxonomy-thread', import.meta.url), path);
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      resolve({ kind: 'faults', faults: [{ line: 1, column: 1, path: '', what: TOO_SLOW }] });
      thread.terminate().catch(reject);
    }, LIMIT_MS);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      clearTimeout(limit);
      reject(new Error('The thread that read the taxonomy ended without a word.'));
    });
  });
}
