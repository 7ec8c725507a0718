import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { silentLog } from './silent-log.ts';
import { embeddedServer, GIVEN_SERVER, type TestServer } from './test-servers.ts';

/** A migrated, empty database that only one test file knows. */
export interface TestDatabase {
  readonly databaseUrl: string;
  /** Ends whoever is still connected. */
  drop(): Promise<void>;
}

/** One test file at a time makes the template that the others clone. */
const MAKING_TEMPLATE = 4_711_005;

/** Opens a database on the embedded server of this test run, or on the given one. */
export async function openTestDatabase(
  which: 'embedded' | 'given' = 'embedded',
): Promise<TestDatabase> {
  const server = which === 'given' ? GIVEN_SERVER : await embeddedServer(inject('testRun').folder);
  const name = `${inject('testRun').name}_${randomBytes(4).toString('hex')}`;
  await asAdmin(server, async (admin) => {
    const template = await templateOn(server, admin);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    databaseUrl: server.urlOf(name),
    drop: () =>
      asAdmin(server, async (admin) => {
        await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }),
  };
}

/** Works on a server's own database, over a connection of its own. */
export async function asAdmin<T>(
  server: TestServer,
  work: (admin: pg.Client) => Promise<T>,
): Promise<T> {
  const admin = new pg.Client({ connectionString: server.urlOf('postgres') });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

async function templateOn(server: TestServer, admin: pg.Client): Promise<string> {
  const template = `${inject('testRun').name}_template`;
  await admin.query('SELECT pg_advisory_lock($1)', [MAKING_TEMPLATE]);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [
    template,
  ]);
  if (rowCount === 0) {
    await admin.query(`CREATE DATABASE ${template}_draft TEMPLATE template0 ENCODING 'UTF8'`);
    await migrate(server.urlOf(`${template}_draft`), silentLog);
    await admin.query(`ALTER DATABASE ${template}_draft RENAME TO ${template}`);
  }
  await admin.query('SELECT pg_advisory_unlock($1)', [MAKING_TEMPLATE]);
  return template;
}
