import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../generated/prisma/client.ts';
import type { Log } from '../ports/world.ts';

/** The Prisma client, and how to let go of it. */
export interface Database {
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

const ACQUIRE_TIMEOUT_MS = 5_000;
const IDLE_TIMEOUT_MS = 30_000;
const STATEMENT_TIMEOUT_MS = 15_000;
/** Each takes some 9 MB of the server's; two cores are busy with fewer. */
const MAX_CONNECTIONS = 6;

/** Opens a pool to a database that is known to answer. */
export function connect(databaseUrl: string, log: Log): Database {
  const pool = new pg.Pool({
    connectionString: inUtc(databaseUrl),
    application_name: 'earshot',
    max: MAX_CONNECTIONS,
    // The defaults wait for ever and never notice a connection that died silently.
    connectionTimeoutMillis: ACQUIRE_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    keepAlive: true,
    statement_timeout: STATEMENT_TIMEOUT_MS,
  });
  // Without a listener an idle connection that breaks ends the process.
  pool.on('error', (error) => log.warn('a database connection broke', { error: error.message }));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    prisma,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/**
 * The address with a session in UTC, beside what options it has. @prisma/adapter-pg writes instants
 * in UTC without saying so, and drops the offset when it reads: in a session of another zone every
 * instant would be stored hours off, unnoticed.
 */
function inUtc(databaseUrl: string): string {
  const [address, query] = databaseUrl.split('?', 2);
  const parameters = new URLSearchParams(query);
  const options = parameters.get('options') ?? '';
  parameters.set('options', `${options} -c TimeZone=UTC`.trim());
  return `${address}?${parameters}`;
}
