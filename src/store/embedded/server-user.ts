import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Whom PostgreSQL runs as. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);

/**
 * Whom a server must run as when this process is root, which PostgreSQL refuses to be: the
 * machine's `postgres` user, made when it has none. Null when this process is not root.
 */
export async function findServerUser(name = 'postgres'): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null;
  try {
    return await lookUp(name);
  } catch {
    await create(name);
    return lookUp(name);
  }
}

async function lookUp(name: string): Promise<ServerUser> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (which) => Number((await run('id', [which, name])).stdout)),
  );
  if (!uid || !gid) throw new Error(`The user ${name} is not one PostgreSQL can run as.`);
  return { uid, gid };
}

async function create(name: string): Promise<void> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', name]);
  } catch (cause) {
    throw new Error(
      `PostgreSQL refuses to run as root, there is no user "${name}" here, and none could be made. ` +
        'Run Earshot as an ordinary user, or set DATABASE_URL to a PostgreSQL you run.',
      { cause },
    );
  }
}
