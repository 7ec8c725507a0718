import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a running server writes about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  /** Of the port it listens on, or the name of its socket. */
  readonly port: number;
  /** Empty where it has no socket. */
  readonly socketFolder: string;
}

const run = promisify(execFile);

/** The server of a cluster, if it is alive. The file that a dead one left behind is put away. */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const file = join(cluster, 'postmaster.pid');
  const [pid, , , port, socketFolder = ''] = await linesOf(file);
  // A server that is only just starting has not written all of it.
  if (!pid || !port) return null;
  if (await isServer(Number(pid), cluster)) {
    return { pid: Number(pid), port: Number(port), socketFolder };
  }
  // PostgreSQL clears this away itself unless another process has the number by now, as happens
  // all the time in a container; then it would refuse to start.
  await rm(file, { force: true });
  return null;
}

async function linesOf(file: string): Promise<readonly string[]> {
  try {
    return (await readFile(file, 'utf8')).split('\n').map((line) => line.trim());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A number alone says little: it may be another process's by now. */
async function isServer(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  try {
    // Its command line names the cluster, and unlike its folder may be read by anybody.
    const command =
      process.platform === 'linux'
        ? await readFile(`/proc/${pid}/cmdline`, 'utf8')
        : (await run('ps', ['-o', 'args=', '-p', String(pid)])).stdout;
    return command.includes(cluster);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
