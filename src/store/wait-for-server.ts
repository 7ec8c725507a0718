import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const POLL_MS = 500;
const PATIENCE_MS = 30_000;
const OLDEST_VERSION = 15;

/** What a server says or a network does while one is only starting. */
const MAY_PASS = ['57P03', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ETIMEDOUT', 'EAI_AGAIN'];

/** Waits until a database answers, and refuses one that Earshot cannot use. */
export async function waitForServer(databaseUrl: string, patienceMs = PATIENCE_MS): Promise<void> {
  const begun = performance.now();
  for (;;) {
    try {
      await examine(databaseUrl);
      return;
    } catch (error) {
      const { code = '' } = error as { code?: string };
      if (!MAY_PASS.includes(code) || performance.now() - begun > patienceMs) throw error;
      await sleep(POLL_MS);
    }
  }
}

async function examine(databaseUrl: string): Promise<void> {
  const client = connectable(databaseUrl);
  try {
    await client.connect();
  } catch (cause) {
    const reason = (cause as Error).message || (cause as { code?: string }).code;
    const error = new Error(
      `The database at ${describeUrl(databaseUrl)} cannot be used: ${reason}. ` +
        'Check DATABASE_URL, or unset it and Earshot starts a PostgreSQL of its own.',
      { cause },
    );
    throw Object.assign(error, { code: (cause as { code?: string }).code });
  }
  const { rows } = await client
    .query<{ version: number; encoding: string }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version,
         current_setting('server_encoding') AS encoding`,
    )
    .finally(() => client.end());
  refuseUnfit(rows[0]);
}

function refuseUnfit(server: { version: number; encoding: string } | undefined): void {
  if (server === undefined || server.version < OLDEST_VERSION) {
    throw new Error(
      `Earshot needs PostgreSQL ${OLDEST_VERSION} or newer: this is ${server?.version}.`,
    );
  }
  if (server.encoding !== 'UTF8') {
    throw new Error(
      `Earshot needs a database in UTF8, and this one is in ${server.encoding}. Make it with ` +
        "CREATE DATABASE earshot TEMPLATE template0 ENCODING 'UTF8'.",
    );
  }
}

function connectable(databaseUrl: string): pg.Client {
  try {
    return new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  } catch (cause) {
    throw new Error(
      'DATABASE_URL is not an address of PostgreSQL: postgresql://user:password@host:5432/name.',
      { cause },
    );
  }
}

/** A database's address without its password. */
export function describeUrl(databaseUrl: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(databaseUrl);
    return `${searchParams.get('host') ?? hostname}:${port || '5432'}${decodeURI(pathname)}`;
  } catch {
    return 'DATABASE_URL';
  }
}
