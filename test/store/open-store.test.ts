import { once } from 'node:events';
import { createServer } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { describeUrl } from '../../src/store/wait-for-server.ts';
import { aTeam } from '../support/builders/a-team.ts';
import { silentLog } from '../support/silent-log.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

describe('openStore', { timeout: 60_000 }, () => {
  let database: TestDatabase;
  const open = (databaseUrl: string) =>
    openStore({ databaseUrl, dataDir: '/nowhere', log: silentLog });

  beforeAll(async () => {
    database = await openTestDatabase();
  }, 60_000);

  afterAll(() => database?.drop());

  test.each(['', 'options=-c%20TimeZone%3DAsia%2FKolkata', 'options=-c+work_mem%3D8MB'])(
    'keeps the true instant whatever the zone of the server, also with "%s"',
    async (asked) => {
      const admin = new pg.Client({ connectionString: database.databaseUrl });
      await admin.connect();
      const [{ name }] = (await admin.query('SELECT current_database() AS name')).rows;
      await admin.query(`ALTER DATABASE ${name} SET TimeZone TO 'Asia/Tokyo'`);
      await admin.query('DELETE FROM teams');
      const store = await open(`${database.databaseUrl}&${asked}`);

      const { id: _, ...team } = aTeam({ createdAt: new Date('2026-03-29T00:59:59.123Z') });
      await store.teams.add(team);

      const { rows } = await admin.query('SELECT created_at FROM teams');
      expect(rows).toEqual([{ created_at: team.createdAt }]);
      await store.close();
      await admin.end();
    },
  );

  test('goes on after its connections were cut', async () => {
    const store = await open(database.databaseUrl);
    await store.ping();

    const admin = new pg.Client({ connectionString: database.databaseUrl });
    await admin.connect();
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await admin.end();

    await expect
      .poll(() =>
        store.ping().then(
          () => 'answers',
          () => 'silent',
        ),
      )
      .toBe('answers');
    await store.close();
  });

  test('tells where it is without the password', () => {
    expect(describeUrl('postgresql://ann:s3cret@db.example.com:6432/earshot?sslmode=require')).toBe(
      'db.example.com:6432/earshot',
    );
    expect(describeUrl('not an address: s3cret')).not.toContain('s3cret');
  });

  test('refuses what is not an address of PostgreSQL', async () => {
    await expect(open('mysql://root:s3cret@localhost/earshot')).rejects.toThrow('DATABASE_URL');
    await expect(open('http://')).rejects.toThrow('DATABASE_URL');
  });

  test('refuses a database that is not there at once, and says what to do', async () => {
    const url = new URL(database.databaseUrl);
    url.pathname = '/nothing_of_that_name';

    await expect(open(url.href)).rejects.toThrow(
      /"nothing_of_that_name" does not exist.*Check DATABASE_URL/,
    );
  });

  test('waits for a server that is only starting', async () => {
    const [host, port] = ['127.0.0.1', await closedPort()];
    const url = `postgresql://ann@${host}:${port}/earshot`;

    const opened = open(url);
    const outcome = await Promise.race([
      opened.then(
        () => 'opened',
        () => 'refused',
      ),
      new Promise((resolve) => setTimeout(resolve, 700, 'waits')),
    ]);
    expect(outcome).toBe('waits');

    // What comes up at last is no PostgreSQL.
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n')).listen(
      Number(port),
      host,
    );
    await expect(opened).rejects.toThrow('cannot be used');
    server.close();
  });
});

async function closedPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? String(address?.port) : '';
}
