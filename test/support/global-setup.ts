import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findPostmaster } from '../../src/store/embedded/postmaster.ts';
import { asAdmin } from './test-database.ts';
import { GIVEN_SERVER, isGivenServerThere } from './test-servers.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What tells this run's databases and folder from those of another run on this machine. */
    testRun: { readonly name: string; readonly folder: string };
  }
}

const RUNS = '/tmp';
const RUN = /^earshot_test_(?<pid>\d+)/;

/** Nothing is started here: the first test that needs a database starts the server. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const name = `earshot_test_${process.pid}`;
  project.provide('testRun', { name, folder: join(RUNS, name) });
  await clearAway(isLeftOver);
  return () => clearAway((found) => RUN.exec(found)?.groups?.pid === String(process.pid));
}

/** What a run that was killed could not clear away itself. */
function isLeftOver(name: string): boolean {
  const pid = Number(RUN.exec(name)?.groups?.pid);
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function clearAway(isMeant: (name: string) => boolean): Promise<void> {
  for (const name of (await readdir(RUNS)).filter(isMeant)) {
    const folder = join(RUNS, name);
    const server = await findPostmaster(join(folder, 'postgres/cluster'));
    // Nobody will want this data: no need to wait for an orderly stop.
    if (server !== null) process.kill(server.pid, 'SIGQUIT');
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  if (!(await isGivenServerThere())) return;
  await asAdmin(GIVEN_SERVER, async (admin) => {
    const { rows } = await admin.query<{ datname: string }>('SELECT datname FROM pg_database');
    for (const { datname } of rows.filter((row) => isMeant(row.datname))) {
      await admin.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
    }
  });
}
