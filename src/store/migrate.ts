import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Log } from '../ports/world.ts';
import { type Migration, readMigrations } from './read-migrations.ts';

/** The same place seen from src/store and from dist/store. */
const MIGRATIONS = new URL('../../prisma/migrations/', import.meta.url);

/** Apps that start at the same moment take turns under this lock; the number is Earshot's own. */
const MIGRATING = 4_711_003;

/** As Prisma makes it, so that its own tools can read what was applied. */
const RECORD = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  varchar(36) PRIMARY KEY,
    checksum            varchar(64) NOT NULL,
    finished_at         timestamptz,
    migration_name      varchar(255) NOT NULL,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`;

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

/** Brings a database to the shape this version needs; a shape it does not know is refused. */
export async function migrate(
  databaseUrl: string,
  log: Log,
  folder: URL = MIGRATIONS,
): Promise<void> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'earshot' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
    await client.query(RECORD);
    const { rows } = await client.query<Applied>(
      `SELECT migration_name, checksum, finished_at FROM _prisma_migrations
       WHERE rolled_back_at IS NULL`,
    );
    refuseUnknown(rows, migrations);
    const applied = new Set(rows.map(({ migration_name }) => migration_name));
    for (const migration of migrations.filter(({ name }) => !applied.has(name))) {
      await apply(client, migration);
      log.info('migrated the database', { migration: migration.name });
    }
  } finally {
    // Ends the session, and with it the lock.
    await client.end();
  }
}

function refuseUnknown(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const known = migrations.find((migration) => migration.name === name);
    if (known === undefined) {
      throw new Error(
        `The database has had the migration ${name}, which this version of Earshot does not know. ` +
          'Run the version that made it, or a newer one.',
      );
    }
    if (finished_at === null) {
      throw new Error(
        `The migration ${name} was begun by another tool and never finished. ` +
          'Restore a backup, or mend the database and mark it with `prisma migrate resolve`.',
      );
    }
    if (checksum !== known.checksum) {
      throw new Error(
        `The migration ${name} is not the one this database has had: its checksum differs. ` +
          'Put the original prisma/migrations back; a change of shape is a new migration.',
      );
    }
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations
         (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw new Error(`The migration ${name} failed; the database is as it was before it.`, {
      cause,
    });
  }
}
