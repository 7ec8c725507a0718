import { existsSync } from 'node:fs';
import process from 'node:process';
import { z } from 'zod';
import { SETTINGS } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

/** Where the database is; what is done by hand needs no token. */
const Place = z.object(SETTINGS).pick({ DATABASE_URL: true, DATA_DIR: true });

/** Shares the database with a running Earshot, or starts it for as long as this takes. */
export async function withStore(use: (store: Store) => Promise<void>): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const given = Object.entries(process.env).filter(([, value]) => value?.trim());
  const { DATABASE_URL, DATA_DIR } = Place.parse(Object.fromEntries(given));
  const databaseUrl = DATABASE_URL ?? null;
  const store = await openStore({ databaseUrl, dataDir: DATA_DIR, log: createLog('warn') });
  try {
    await use(store);
  } finally {
    await store.close();
  }
}
