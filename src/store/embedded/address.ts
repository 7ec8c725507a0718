import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Home } from './choose-home.ts';

/** How a server is reached: a Unix socket, or a port of this machine where there are none. */
export type Address =
  | { readonly kind: 'socket'; readonly folder: string }
  | { readonly kind: 'port'; readonly port: number; readonly password: string };

/** The database role that owns everything; nobody but the server's user can reach the socket. */
export const ROLE = 'earshot';

/** Names the socket file; nothing listens on it. */
export const SOCKET_PORT = 5432;

/** A socket's path fits in 104 bytes on macOS and 108 on Linux, the final NUL included. */
const MAX_PATH_BYTES = 103;

/** Where the socket of a home is: in it, or in a short folder of its own when its path is long. */
export function socketFolder(home: Home): string {
  const near = join(home.folder, 'socket');
  if (Buffer.byteLength(join(near, `.s.PGSQL.${SOCKET_PORT}`)) <= MAX_PATH_BYTES) return near;
  const mark = createHash('sha256').update(home.folder).digest('hex').slice(0, 16);
  return `/tmp/earshot-${mark}`;
}

/** What a client needs to reach one database of the server. */
export function urlOf(address: Address, database: string): string {
  return address.kind === 'socket'
    ? `postgresql://${ROLE}@localhost:${SOCKET_PORT}/${database}?host=${encodeURIComponent(address.folder)}`
    : `postgresql://${ROLE}:${address.password}@127.0.0.1:${address.port}/${database}`;
}
