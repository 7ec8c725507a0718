import { createHash } from 'node:crypto';
import { chmod, chown, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Log } from '../../ports/world.ts';
import { makeFolder } from './make-folder.ts';
import { mayReach } from './may-reach.ts';
import { findServerUser, type ServerUser } from './server-user.ts';

/** Where one embedded PostgreSQL lives, and whom it runs as. */
export interface Home {
  /** Belongs to the server's user and is closed to others. */
  readonly folder: string;
  /** Where copies of the programs may be kept. */
  readonly shared: string;
  /** Null: as this process. */
  readonly user: ServerUser | null;
}

/** Where the data of root goes when its own folder is closed to the server's user. */
const FALLBACK = '/var/lib/earshot';

/** Settles where the database of a data folder lives, and makes its folder. */
export async function chooseHome(dataDir: string, log: Log): Promise<Home> {
  let wanted = resolve(dataDir);
  try {
    await makeFolder(wanted);
    // One name for the folder, by whichever links it was reached.
    wanted = await realpath(wanted);
    const user = await findServerUser();
    if (user === null) return { folder: await makeOwn(wanted, null), shared: wanted, user };
    if (await mayReach(wanted, user)) {
      const folder = await makeOwn(wanted, user);
      return { folder, shared: wanted, user: await ownerOf(folder) };
    }
    const folder = await makeOwn(await makeFallback(wanted), user);
    log.warn(
      `the data is in ${folder} and not in ${wanted}, which is closed to the user that PostgreSQL ` +
        'runs as: back that up, or set DATA_DIR to a folder that every user can enter',
    );
    return { folder, shared: FALLBACK, user: await ownerOf(folder) };
  } catch (cause) {
    throw new Error(
      `The database cannot live in ${wanted}: ${(cause as Error).message}. ` +
        'Set DATA_DIR to a folder you may write in, or DATABASE_URL to a PostgreSQL you run.',
      { cause },
    );
  }
}

async function makeOwn(parent: string, user: ServerUser | null): Promise<string> {
  const folder = join(parent, 'postgres');
  await makeFolder(folder, 0o700);
  const { uid } = await stat(folder);
  // Made by this start, or a moment ago by another.
  if (uid === 0 && user !== null) await chown(folder, user.uid, user.gid);
  const self = process.getuid?.() ?? 0;
  if (self !== 0 && uid !== self) {
    throw new Error(`${folder} belongs to another user (uid ${uid}): run Earshot as that user`);
  }
  return folder;
}

/** Data that an ordinary user once made is served as that user. */
async function ownerOf(folder: string): Promise<ServerUser> {
  const { uid, gid } = await stat(folder);
  return { uid, gid };
}

/** A place of its own for each data folder, told apart by its path. */
async function makeFallback(dataDir: string): Promise<string> {
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
  const folder = join(FALLBACK, `${basename(dataDir).replace(/^\.+/, '') || 'data'}-${mark}`);
  await makeFolder(folder);
  // Root's umask may have closed them.
  for (const made of [FALLBACK, folder]) await chmod(made, 0o711);
  return folder;
}
