import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Starts a thread for work that would hold up this one, compiled or from source. `entry` is the
 * address of its module without `.ts` or `.js`.
 */
export function startThread(entry: URL, workerData: unknown): Worker {
  const suffix = extname(import.meta.filename);
  const url = new URL(`${entry.href}${suffix}`);
  if (suffix !== '.ts') return new Worker(url, { workerData });
  // From source, as scripts and tests run it, a thread has to be taught TypeScript by itself:
  // Node 20 does not hand it the hooks of the thread that starts it.
  const address = JSON.stringify(url.href);
  const lesson = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${address}, ${address}))`;
  return new Worker(lesson, { eval: true, workerData });
}
