import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../scripts/demo/free-port.ts';
import type { Control } from '../../scripts/workspace/control/control.ts';
import { type LocalWorkspace, startWorkspace } from '../../scripts/workspace/start-workspace.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Config } from '../../src/config.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { silentLog } from '../support/silent-log.ts';
import { createWrittenLog, type WrittenLog } from '../support/slack/written-log.ts';
import { openTestDatabase } from '../support/test-database.ts';

export type Mode = 'socket' | 'http';

/** A workspace with the whole of Earshot in it, in this process, on a database of its own. */
export interface Stage {
  readonly workspace: LocalWorkspace;
  readonly control: Control;
  /** Where Slack's requests go in HTTP mode; `/healthz` and `/readyz` in both. */
  readonly appUrl: string;
  /** To look at what was kept, and to change what has no command yet. */
  readonly store: Store;
  readonly log: WrittenLog;
  startApp(): Promise<void>;
  stopApp(): Promise<void>;
  /** It is this instant now, for Slack and for Earshot; time goes on from there. */
  travelTo(instant: Date | string): void;
  now(): Date;
  /** Resolves when Slack has told everything and Earshot has worked and posted everything. */
  settled(): Promise<void>;
  rows<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  end(): Promise<void>;
}

const LIMIT_MS = 40_000;
const POLL_MS = 20;

/** Everything but the app is started; a member called `anna` is there to talk. */
export async function setStage(mode: Mode): Promise<Stage> {
  let offsetMs = 0;
  const now = () => new Date(Date.now() + offsetMs);
  const [database, port] = await Promise.all([openTestDatabase(), freePort(0)]);
  const appUrl = `http://127.0.0.1:${port}`;
  const workspace = await startWorkspace({
    retryDelaysMs: [50, 200, 500],
    now,
    ...(mode === 'http' && { eventsUrl: `${appUrl}/slack/events` }),
  });
  workspace.control.createMember({ name: 'anna', id: 'UANNA' });
  const { databaseUrl } = database;
  const store = await openStore({ databaseUrl, dataDir: '/nowhere', log: silentLog });
  const sql = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const log = createWrittenLog();
  const config = configOf({ mode, workspace, databaseUrl, port });
  let app: App | null = null;

  async function stopApp(): Promise<void> {
    await app?.stop();
    app = null;
  }

  return {
    workspace,
    control: workspace.control,
    appUrl,
    store,
    log,
    stopApp,
    now,
    async startApp() {
      app = createApp(config, { log, clock: now });
      await app.start();
      await until('Earshot hears Slack', () => isReady(appUrl));
    },
    travelTo(instant) {
      offsetMs = new Date(instant).getTime() - Date.now();
    },
    async settled() {
      await workspace.control.idle();
      await until('Settling', async () => {
        const { pending } = await store.inbox.backlog();
        const posts = await store.outbox.backlog();
        return pending === 0 && posts.pending === 0;
      });
    },
    rows: async <Row extends pg.QueryResultRow>(query: string, values: readonly unknown[] = []) =>
      (await sql.query<Row>(query, [...values])).rows,
    async end() {
      await stopApp();
      await sql.end();
      await store.close();
      await workspace.stop();
      await database.drop();
    },
  };
}

function configOf(parts: {
  readonly mode: Mode;
  readonly workspace: LocalWorkspace;
  readonly databaseUrl: string;
  readonly port: number;
}): Config {
  const { mode, workspace, databaseUrl, port } = parts;
  const { botToken, apiUrl, appToken, signingSecret } = workspace;
  const way = mode === 'socket' ? { mode, appToken } : { mode, signingSecret };
  return {
    slack: { botToken, apiUrl, ...way },
    databaseUrl,
    dataDir: '/nowhere',
    http: { host: '127.0.0.1', port },
    defaults: { language: 'en', timeZone: 'Europe/Amsterdam' },
    adminUserId: null,
    logLevel: 'error',
    taxonomyFile: null,
    encoderDir: null,
    summary: null,
  };
}

async function isReady(appUrl: string): Promise<boolean> {
  const response = await fetch(`${appUrl}/readyz`).catch(() => null);
  return response?.ok ?? false;
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const limit = performance.now() + LIMIT_MS; performance.now() < limit; ) {
    if (await isSo()) return;
    await pause(POLL_MS);
  }
  throw new Error(`${what} took longer than ${LIMIT_MS} ms`);
}
