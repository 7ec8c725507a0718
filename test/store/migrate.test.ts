import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { silentLog } from '../support/silent-log.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

const OURS = join(import.meta.dirname, '../../prisma/migrations');

describe('migrate', { timeout: 60_000 }, () => {
  let database: TestDatabase;
  let client: pg.Client;
  let folder: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    client = new pg.Client({ connectionString: database.databaseUrl });
    await client.connect();
  }, 60_000);

  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'earshot-migrations-'));
    await cp(OURS, folder, { recursive: true });
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
    await client.query("DELETE FROM _prisma_migrations WHERE migration_name LIKE '99%'");
    await client.query('DROP TABLE IF EXISTS extra, half');
  });

  const run = () => migrate(database.databaseUrl, silentLog, pathToFileURL(`${folder}/`));

  async function write(name: string, sql: string) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'migration.sql'), sql);
  }

  async function tables() {
    const { rows } = await client.query(
      "SELECT relname FROM pg_class WHERE relname IN ('extra', 'half')",
    );
    return rows.map(({ relname }) => relname);
  }

  test('records each migration as Prisma does', async () => {
    const sql = 'CREATE TABLE extra (id int);\nINSERT INTO extra VALUES (1);\n';
    await write('99990101000000_extra', sql);

    await run();

    const { rows } = await client.query(
      "SELECT * FROM _prisma_migrations WHERE migration_name = '99990101000000_extra'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      checksum: createHash('sha256').update(sql).digest('hex'),
      rolled_back_at: null,
      logs: null,
      applied_steps_count: 1,
    });
    expect(rows[0].finished_at).toBeInstanceOf(Date);
  });

  test('applies each migration once, also when several apps start at once', async () => {
    await write('99990101000000_extra', 'CREATE TABLE extra (id int);');

    await Promise.all([run(), run(), run(), run()]);
    await run();

    const { rows } = await client.query(
      "SELECT count(*)::int AS n FROM _prisma_migrations WHERE migration_name LIKE '99%'",
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('applies in order of name, and reads line ends of Windows as its own', async () => {
    await write('99990102000000_second', 'ALTER TABLE extra ADD COLUMN more int;\n');
    await write('99990101000000_first', 'CREATE TABLE extra (id int);\n');
    await run();

    await write('99990101000000_first', 'CREATE TABLE extra (id int);\r\n');

    await expect(run()).resolves.toBeUndefined();
  });

  test('leaves nothing of a migration that fails half-way, and applies it once it is mended', async () => {
    await write('99990101000000_half', 'CREATE TABLE half (id int); SELECT 1 / 0;');

    await expect(run()).rejects.toThrow('99990101000000_half failed');
    expect(await tables()).toEqual([]);

    await write('99990101000000_half', 'CREATE TABLE half (id int);');
    await run();
    expect(await tables()).toEqual(['half']);
  });

  test('refuses a migration that was changed after it was applied', async () => {
    await write('99990101000000_extra', 'CREATE TABLE extra (id int);');
    await run();

    await write('99990101000000_extra', 'CREATE TABLE extra (id bigint);');

    await expect(run()).rejects.toThrow('99990101000000_extra is not the one');
  });

  test('refuses a database that a newer version has migrated', async () => {
    await write('99990101000000_extra', 'CREATE TABLE extra (id int);');
    await run();

    await rm(join(folder, '99990101000000_extra'), { recursive: true });

    await expect(run()).rejects.toThrow('does not know');
  });

  test('refuses a database on which another tool left a migration unfinished', async () => {
    await write('99990101000000_extra', 'CREATE TABLE extra (id int);');
    await run();
    await client.query(
      "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '99%'",
    );

    await expect(run()).rejects.toThrow('never finished');
  });
});
