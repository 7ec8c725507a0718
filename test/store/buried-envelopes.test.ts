import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { silentLog } from '../support/silent-log.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

const at = (second: number) => new Date(Date.parse('2026-11-20T08:00:00Z') + second * 1_000);

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await openTestDatabase();
  const { databaseUrl } = database;
  store = await openStore({ databaseUrl, dataDir: '/nowhere', log: silentLog });
}, 60_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

test('what was buried keeps its words until they were there to read, and no longer', async () => {
  const body = { event: { text: 'the page hung' } };
  for (const [id, second] of Object.entries({ old: 0, recent: 100 })) {
    await store.inbox.put({ id, lane: id, body, receivedAt: at(0) });
    await store.inbox.bury(id, { why: 'no use', at: at(second) });
  }

  await store.inbox.sweep({ doneBefore: at(50), readBefore: at(50), deadBefore: at(-50) });

  const client = new pg.Client({ connectionString: database.databaseUrl });
  await client.connect();
  const { rows } = await client.query('SELECT id, body FROM inbox ORDER BY id');
  await client.end();
  expect(rows).toEqual([
    { id: 'old', body: {} },
    { id: 'recent', body },
  ]);
});
