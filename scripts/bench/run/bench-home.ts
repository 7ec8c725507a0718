import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import pg from 'pg';
import { startEmbedded } from '../../../src/store/embedded/start-embedded.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { QUIET_LOG } from '../../demo/quiet-log.ts';

/** Where a benchmark keeps what it makes: gone when it ends. */
export interface BenchHome {
  readonly folder: string;
  /** The settings that lead Earshot to the database. */
  readonly env: Readonly<Record<string, string>>;
  readonly database: 'embedded' | 'given';
  openStore(): Promise<Store>;
  /** Opens a connection for a benchmark's own questions. */
  connect(): Promise<Connection>;
  remove(): Promise<void>;
}

export interface Connection {
  rows<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A folder with a database of Earshot's own, or a new database on the server of `databaseUrl`. */
export async function makeHome(databaseUrl: string | null): Promise<BenchHome> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-bench-'));
  // Root's database runs as another user, and would live elsewhere if it could not come in here.
  await chmod(folder, 0o755);
  return databaseUrl === null ? embeddedHome(folder) : givenHome(folder, databaseUrl);
}

function embeddedHome(folder: string): BenchHome {
  const dataDir = join(folder, 'data');
  const log = QUIET_LOG;
  return {
    folder,
    env: { DATA_DIR: dataDir },
    database: 'embedded',
    openStore: () => openStore({ databaseUrl: null, dataDir, log }),
    async connect() {
      const server = await startEmbedded({ dataDir, log });
      const connection = await connectTo(server.urlOf('earshot'));
      return {
        ...connection,
        async close() {
          await connection.close();
          await server.leave();
        },
      };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** On somebody's server nothing is touched but a database that was made for this run. */
async function givenHome(folder: string, serverUrl: string): Promise<BenchHome> {
  const name = `earshot_bench_${process.pid}`;
  await onServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const databaseUrl = url.href;
  return {
    folder,
    env: { DATA_DIR: folder, DATABASE_URL: databaseUrl },
    database: 'given',
    openStore: () => openStore({ databaseUrl, dataDir: folder, log: QUIET_LOG }),
    connect: () => connectTo(databaseUrl),
    async remove() {
      await onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const connection = await connectTo(url);
  await connection.rows(sql);
  await connection.close();
}

async function connectTo(connectionString: string): Promise<Connection> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return {
    rows: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(sql, [...values])).rows,
    close: () => client.end(),
  };
}
