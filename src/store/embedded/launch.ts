import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, lstat, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Address, SOCKET_PORT } from './address.ts';
import { type Binaries, program } from './binaries.ts';
import type { Home } from './choose-home.ts';
import { ENVIRONMENT } from './run-program.ts';

/** What a server is started with. */
export interface Launch {
  readonly home: Home;
  readonly binaries: Binaries;
  readonly cluster: string;
  readonly address: Address;
}

/** Settings for a small machine, and a log without a customer's words. */
const SETTINGS = {
  shared_buffers: '32MB',
  max_wal_size: '256MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  // Containers often have 64 MB of shared memory and two cores.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Errors, their statements and details can hold what somebody wrote: Earshot tells of them.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
};

/** Where a server writes what goes wrong. */
export function logFile(home: Home): string {
  return join(home.folder, 'postgres.log');
}

/**
 * Starts a server, and gives a promise of the exit code of its process. It is in a session of its
 * own: Ctrl-C in a terminal ends Earshot in order, and not the database beneath it.
 */
export async function launch(what: Launch): Promise<{ readonly exited: Promise<number | null> }> {
  const { home, binaries, cluster, address } = what;
  if (address.kind === 'socket') await makeSocketFolder(address.folder, home);
  const log = await open(logFile(home), 'a', 0o600);
  try {
    if (home.user !== null) await log.chown(home.user.uid, home.user.gid);
    const settings = Object.entries({ ...SETTINGS, ...listening(address) });
    const server = spawn(
      program(binaries, 'postgres'),
      ['-D', cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...home.user,
        cwd: home.folder,
        env: ENVIRONMENT,
        stdio: ['ignore', log.fd, log.fd],
        detached: true,
      },
    );
    server.unref();
    await once(server, 'spawn');
    return { exited: new Promise((resolve) => server.once('exit', resolve)) };
  } finally {
    await log.close();
  }
}

function listening(address: Address): Readonly<Record<string, string>> {
  return address.kind === 'socket'
    ? {
        listen_addresses: '',
        unix_socket_directories: address.folder,
        unix_socket_permissions: '0700',
        port: String(SOCKET_PORT),
      }
    : { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(address.port) };
}

async function makeSocketFolder(folder: string, { user }: Home): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined && user !== null) await chown(folder, user.uid, user.gid);
  const { uid, mode } = await lstat(folder);
  // A folder in /tmp may have been made by anybody, to be talked to in the server's place.
  if (uid !== (user?.uid ?? process.getuid?.()) || (mode & 0o077) !== 0) {
    throw new Error(
      `${folder} belongs to somebody else. Remove it, or give DATA_DIR a shorter path.`,
    );
  }
}
