import pg from 'pg';

const LIMIT_MS = 2_000;

/** The address of a PostgreSQL server when it answers; null when none does. */
export async function findServer(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: LIMIT_MS });
  try {
    await client.connect();
    await client.end();
    return url;
  } catch {
    return null;
  }
}
