import pg from 'pg';
import { urlOf } from '../../src/store/embedded/address.ts';
import { chooseAddress } from '../../src/store/embedded/choose-address.ts';
import { chooseHome } from '../../src/store/embedded/choose-home.ts';
import { joinServer } from '../../src/store/embedded/join-server.ts';
import type { Launch } from '../../src/store/embedded/launch.ts';
import { makeCluster } from '../../src/store/embedded/make-cluster.ts';
import { readyBinaries } from '../../src/store/embedded/ready-binaries.ts';
import { silentLog } from './silent-log.ts';

/** A PostgreSQL that tests may make databases on. */
export interface TestServer {
  urlOf(database: string): string;
}

/** The PostgreSQL that a developer's machine or a CI job may bring. */
export const GIVEN_SERVER: TestServer = {
  urlOf: (database) => `postgresql://postgres@127.0.0.1:5432/${database}`,
};

/** Whether the given server is there; tests against it are skipped by name where it is not. */
export async function isGivenServerThere(): Promise<boolean> {
  const client = new pg.Client({
    connectionString: GIVEN_SERVER.urlOf('postgres'),
    connectionTimeoutMillis: 2_000,
  });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** The embedded server of this test run; started by the first who asks, stopped after the run. */
export async function embeddedServer(runFolder: string): Promise<TestServer> {
  const launch = await launchOf(runFolder);
  const presence = await joinServer(launch);
  // Not left in order: the last test file to leave would stop it under the next.
  await presence.end();
  return { urlOf: (database) => urlOf(launch.address, database) };
}

/** How the server of a test run is started, joined and left. */
async function launchOf(runFolder: string): Promise<Launch> {
  const home = await chooseHome(runFolder, silentLog);
  const binaries = await readyBinaries(home);
  const cluster = await makeCluster(home, binaries);
  return { home, binaries, cluster, address: await chooseAddress(home, cluster, 'socket') };
}
