import { randomUUID } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROLE } from './address.ts';
import type { Binaries } from './binaries.ts';
import { makePassword, passwordFile } from './choose-address.ts';
import type { Home } from './choose-home.ts';
import { runProgram } from './run-program.ts';

/** The data of a home, made when there is none yet. */
export async function makeCluster(home: Home, binaries: Binaries): Promise<string> {
  const cluster = join(home.folder, 'cluster');
  const version = await versionOf(cluster);
  if (version === null) await initialise(cluster, { home, binaries });
  else if (version !== binaries.version.split('.')[0]) {
    throw new Error(
      `${cluster} was made by PostgreSQL ${version}, and this Earshot brings ${binaries.version}. ` +
        'Run the Earshot that made it and move the data with pg_dump, or set DATABASE_URL.',
    );
  }
  return cluster;
}

/** PostgreSQL's major version, by the file it keeps for that; null where there is no cluster. */
async function versionOf(cluster: string): Promise<string | null> {
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function initialise(
  cluster: string,
  where: { readonly home: Home; readonly binaries: Binaries },
): Promise<void> {
  // Under another name until it is whole: a start that is killed leaves nothing half made, and of
  // two starts at the same moment one wins.
  const draft = join(where.home.folder, `draft-${randomUUID()}`);
  try {
    await makePassword(where.home);
    await runProgram(where, 'initdb', [
      `--pgdata=${draft}`,
      `--username=${ROLE}`,
      // The socket lies in a folder that is closed to everybody else.
      '--auth-local=trust',
      '--auth-host=scram-sha-256',
      `--pwfile=${passwordFile(where.home)}`,
      '--encoding=UTF8',
      // The builtin provider needs no locale of the machine's.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ]);
    await rename(draft, cluster);
  } catch (error) {
    if ((await versionOf(cluster)) === null) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
