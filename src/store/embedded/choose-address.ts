import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chown, link, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { type Address, socketFolder } from './address.ts';
import type { Home } from './choose-home.ts';
import { findPostmaster } from './postmaster.ts';

/** Where the server of a cluster is reached if it runs, or is to be started if it does not. */
export async function chooseAddress(
  home: Home,
  cluster: string,
  kind: Address['kind'],
): Promise<Address> {
  const running = await findPostmaster(cluster);
  if (kind === 'socket') {
    return { kind, folder: running?.socketFolder || socketFolder(home) };
  }
  return {
    kind,
    port: running?.port ?? (await freePort()),
    password: (await readFile(passwordFile(home), 'utf8')).trim(),
  };
}

/** Holds the password of a server that listens on a port, where any user of the machine can knock. */
export function passwordFile(home: Home): string {
  return join(home.folder, 'password');
}

/** Makes a password that the server's user can read, unless there is one. */
export async function makePassword(home: Home): Promise<void> {
  const draft = join(home.folder, `password-${randomUUID()}`);
  await writeFile(draft, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  try {
    if (home.user !== null) await chown(draft, home.user.uid, home.user.gid);
    await link(draft, passwordFile(home));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
