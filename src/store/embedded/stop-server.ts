import { rmdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Launch } from './launch.ts';
import { findPostmaster } from './postmaster.ts';
import { runProgram } from './run-program.ts';

const POLL_MS = 20;
const PATIENCE_MS = 30_000;

/** Stops the server of a cluster in order: what runs is broken off, what was written is on disk. */
export async function stopServer(what: Launch): Promise<void> {
  const { cluster } = what;
  const server = await findPostmaster(cluster);
  if (server === null) return;
  const begun = performance.now();
  // Not its own waiting, which takes a server that is started meanwhile for the one it stops.
  await runProgram(what, 'pg_ctl', ['stop', '-D', cluster, '-m', 'fast', '--no-wait', '-s']);
  while ((await findPostmaster(cluster))?.pid === server.pid) {
    if (performance.now() - begun > PATIENCE_MS) {
      throw new Error(`PostgreSQL (pid ${server.pid}) does not stop`);
    }
    await sleep(POLL_MS);
  }
  await removeSocketFolder(what);
}

/** One in /tmp would be left there for ever. It is not empty where a new server has it already. */
async function removeSocketFolder({ address, home }: Launch): Promise<void> {
  if (address.kind === 'socket' && !address.folder.startsWith(home.folder)) {
    await rmdir(address.folder).catch(() => undefined);
  }
}
