import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseShape } from '../support/database-shape.ts';
import { prismaShape } from '../support/prisma-shape.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

const SCHEMA = join(import.meta.dirname, '../../prisma/schema.prisma');

describe('schema.prisma and the migrations', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let spoken: readonly string[];

  beforeAll(async () => {
    spoken = prismaShape(await readFile(SCHEMA, 'utf8'));
    database = await openTestDatabase();
    client = new pg.Client({ connectionString: database.databaseUrl });
    await client.connect();
  }, 60_000);

  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  test('speak of the same tables, columns, keys, indexes and references', async () => {
    expect(await databaseShape(client)).toEqual(spoken);
    expect(spoken.length).toBeGreaterThan(100);
  });

  test.each([
    'ALTER TABLE teams ADD COLUMN colour text',
    'ALTER TABLE teams DROP COLUMN language',
    'ALTER TABLE teams ALTER COLUMN time_zone DROP NOT NULL',
    'ALTER TABLE channels ALTER COLUMN invited_by SET NOT NULL',
    'ALTER TABLE scores ALTER COLUMN answer TYPE integer',
    'ALTER TABLE slots ALTER COLUMN leased_until TYPE timestamptz(6)',
    "ALTER TABLE inbox ALTER COLUMN state SET DEFAULT 'done'",
    'ALTER TABLE outbox ALTER COLUMN id DROP DEFAULT',
    'DROP INDEX teams_name_key_key',
    'DROP INDEX feedback_channel_id_ts_key; CREATE UNIQUE INDEX other ON feedback (ts, channel_id)',
    'DROP INDEX feedback_search_idx',
    'ALTER TABLE watches DROP CONSTRAINT watches_pkey',
    'ALTER TABLE stories DROP CONSTRAINT stories_feedback_id_fkey',
    `ALTER TABLE scores DROP CONSTRAINT scores_feedback_id_fkey,
       ADD FOREIGN KEY (feedback_id) REFERENCES feedback (id)`,
    'CREATE TABLE surplus (id integer PRIMARY KEY)',
    'DROP TABLE workspace',
  ])('are told apart after: %s', async (drift) => {
    await client.query('BEGIN');
    await client.query(drift);

    const drifted = await databaseShape(client);

    await client.query('ROLLBACK');
    expect(drifted).not.toEqual(spoken);
  });
});
