import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../../ports/world.ts';
import { type Address, urlOf } from './address.ts';
import { chooseAddress } from './choose-address.ts';
import { chooseHome } from './choose-home.ts';
import { joinServer, leaveServer } from './join-server.ts';
import type { Launch } from './launch.ts';
import { makeCluster } from './make-cluster.ts';
import { readyBinaries } from './ready-binaries.ts';

/** A PostgreSQL of Earshot's own, shared with every other process on the same data folder. */
export interface EmbeddedServer {
  /** How to reach one of its databases. */
  urlOf(database: string): string;
  /** Where it is, for people to read. */
  describe(): string;
  /** Lets go of it; the last one out stops it. */
  leave(): Promise<void>;
}

const REJOIN_AFTER_MS = 1_000;

/** SQLSTATE of a database that is there already, as seen by its name and by the catalogue's key. */
const MADE_MEANWHILE = ['42P04', '23505'];

/** Joins the PostgreSQL that lives in a data folder, and makes and starts it where needed. */
export async function startEmbedded(where: {
  readonly dataDir: string;
  readonly log: Log;
  /** A port needs no Unix sockets, which Windows may lack. */
  readonly reachedBy?: Address['kind'];
}): Promise<EmbeddedServer> {
  const { dataDir, log } = where;
  const reachedBy = where.reachedBy ?? (process.platform === 'win32' ? 'port' : 'socket');
  const home = await chooseHome(dataDir, log);
  const binaries = await readyBinaries(home);
  const cluster = await makeCluster(home, binaries);
  const address = await chooseAddress(home, cluster, reachedBy);
  const launch = { home, binaries, cluster, address };
  const presence = await stayPresent(launch, log);
  return {
    urlOf: (database) => urlOf(address, database),
    describe: () => `PostgreSQL ${binaries.version.split('-')[0]} of its own in ${home.folder}`,
    leave: () => presence.leave(),
  };
}

/** Joins now, and again whenever the server ends under this process, until it leaves. */
async function stayPresent(launch: Launch, log: Log) {
  let isLeaving = false;
  let client = await joinServer(launch);
  let joining = Promise.resolve();
  client.once('end', onEnd);

  function onEnd() {
    if (!isLeaving) joining = rejoin();
  }

  async function rejoin() {
    log.warn('the database stopped; starting it again');
    while (!isLeaving) {
      try {
        client = await joinServer(launch);
        client.once('end', onEnd);
        log.info('the database runs again');
        return;
      } catch (error) {
        log.error('the database does not start', { error: (error as Error).message });
        await sleep(REJOIN_AFTER_MS);
      }
    }
  }

  return {
    async leave() {
      isLeaving = true;
      // Halfway back in, it would stay present for good, and its server would run for nobody.
      await joining;
      try {
        await leaveServer(client, launch);
      } catch (error) {
        log.warn('the database was not left in order', { error: (error as Error).message });
      }
    },
  };
}

/** Makes a database of this name unless it is there. */
export async function makeDatabase(server: EmbeddedServer, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  try {
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (known.rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    }
  } catch (error) {
    // Another start made it at this very moment.
    if (!MADE_MEANWHILE.includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}
