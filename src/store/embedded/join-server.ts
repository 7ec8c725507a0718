import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { urlOf } from './address.ts';
import { type Launch, launch, logFile } from './launch.ts';
import { findPostmaster } from './postmaster.ts';
import { stopServer } from './stop-server.ts';

/** Whoever uses the server shares this advisory lock; who gets it alone is the last one. */
const PRESENCE = 4_711_004;

const POLL_MS = 40;
const AFTER_FAILURE_MS = 250;
const MAX_FAILURES = 8;
/** A server that replays a large log after a crash says that it is starting, and is waited for. */
const PATIENCE_MS = { silent: 20_000, starting: 300_000 };

/** SQLSTATE of a server that is starting, recovering or stopping. */
const CANNOT_CONNECT_NOW = '57P03';

/**
 * Joins the server of a cluster: the one that runs, whoever started it, or else a new one.
 * The connection that is given back is the mark that this process uses the server.
 */
export async function joinServer(what: Launch): Promise<pg.Client> {
  const begun = performance.now();
  const starter = createStarter(what);
  for (;;) {
    const answer = await knock(what);
    if (answer instanceof pg.Client) return answer;
    const patienceMs = isStarting(answer) ? PATIENCE_MS.starting : PATIENCE_MS.silent;
    if (starter.hasGivenUp() || performance.now() - begun > patienceMs) {
      throw await failure(what, answer);
    }
    await starter.startIfNeeded();
    await sleep(POLL_MS);
  }
}

/** Starts a server where none runs, and counts the times that one ended at once. */
function createStarter(what: Launch) {
  let isRunning = false;
  let failures = 0;
  return {
    hasGivenUp: () => failures > MAX_FAILURES,

    async startIfNeeded() {
      if (isRunning || (await findPostmaster(what.cluster)) !== null) return;
      // Another start may have been quicker, or a killed server's children are still ending.
      if (failures > 0) await sleep(AFTER_FAILURE_MS);
      const { exited } = await launch(what);
      isRunning = true;
      void exited.then(() => {
        isRunning = false;
        failures += 1;
      });
    },
  };
}

/** Leaves the server, and stops it in order when nobody else uses it. */
export async function leaveServer(presence: pg.Client, what: Launch): Promise<void> {
  await presence.query('SELECT pg_advisory_unlock_shared($1)', [PRESENCE]);
  const { rows } = await presence.query<{ isLast: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS "isLast"',
    [PRESENCE],
  );
  if (rows[0]?.isLast) {
    // The lock stays held meanwhile: whoever comes now waits for it, and then for a new server.
    await stopServer(what);
  } else {
    await presence.end();
  }
}

/** Comes in and is counted as present, or tells what was in the way. */
async function knock({ address }: Launch): Promise<pg.Client | Error> {
  const client = new pg.Client({
    connectionString: urlOf(address, 'postgres'),
    application_name: 'earshot presence',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // Whoever holds the client learns of its end; without a listener the error ends the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [PRESENCE]);
    return client;
  } catch (error) {
    void client.end();
    return error as Error;
  }
}

function isStarting(error: Error): boolean {
  return (error as { code?: string }).code === CANNOT_CONNECT_NOW;
}

async function failure({ home }: Launch, cause: Error): Promise<Error> {
  const log = await readFile(logFile(home), 'utf8').catch(() => '');
  const last = log.trim().split('\n').slice(-5).join('\n');
  return new Error(
    `Earshot's own PostgreSQL in ${home.folder} does not start. The end of its log:\n${last}\n` +
      'Mend that, or set DATABASE_URL to a PostgreSQL you run.',
    { cause },
  );
}
