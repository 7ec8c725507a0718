import pg from 'pg';
import { afterAll, beforeAll, vi } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { silentLog } from '../silent-log.ts';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';
import { allStoreContracts } from './all-stores.ts';

/** All contracts against the database's stores, on a server of which every test empties one database. */
export function databaseContract(which: 'embedded' | 'given'): void {
  // A property's many rounds take their time where the machine is busy.
  vi.setConfig({ testTimeout: 30_000 });
  let database: TestDatabase;
  let store: Store;
  let admin: pg.Client;

  beforeAll(async () => {
    database = await openTestDatabase(which);
    const { databaseUrl } = database;
    store = await openStore({ databaseUrl, dataDir: '/nowhere', log: silentLog });
    admin = new pg.Client({ connectionString: databaseUrl });
    await admin.connect();
  }, 60_000);

  afterAll(async () => {
    await store?.close();
    await admin?.end();
    await database?.drop();
  });

  allStoreContracts(async () => {
    await admin.query(EMPTYING);
    return store;
  });
}

/** Deletes rather than truncates, which is many times quicker for a few rows. */
const EMPTYING = `
  DELETE FROM workspace; DELETE FROM models; DELETE FROM corrections; DELETE FROM asks;
  DELETE FROM themes; DELETE FROM slots; DELETE FROM stories; DELETE FROM alerts;
  DELETE FROM watches; DELETE FROM watched_scopes; DELETE FROM answer_traces;
  DELETE FROM sensitivity_choices; DELETE FROM rebaselines;
  DELETE FROM meanings; DELETE FROM feedback; DELETE FROM journeys; DELETE FROM channels; DELETE FROM teams;
  DELETE FROM inbox; DELETE FROM outbox; DELETE FROM switched_off_targets`;
