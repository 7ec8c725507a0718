import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findPostmaster } from '../../../src/store/embedded/postmaster.ts';
import { startEmbedded } from '../../../src/store/embedded/start-embedded.ts';
import { silentLog } from '../../support/silent-log.ts';

const PROJECT = join(import.meta.dirname, '../../..');

describe('the embedded PostgreSQL', { timeout: 60_000 }, () => {
  /** Made once: most tests find a database there, as a second start does. */
  let home: string;
  let dataDir: string;
  const start = (but: Partial<Parameters<typeof startEmbedded>[0]> = {}) =>
    startEmbedded({ dataDir, log: silentLog, ...but });
  /** Of the stopped database that the tests before left, which is quicker than to make one. */
  async function aCopy() {
    const folder = await aFolder();
    execFileSync('cp', ['-a', join(home, 'postgres'), folder]);
    return folder;
  }
  const cluster = () => join(dataDir, 'postgres/cluster');
  const pidOf = async () => (await findPostmaster(cluster()))?.pid ?? null;

  beforeAll(async () => {
    home = await aFolder();
  });

  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  beforeEach(() => {
    dataDir = home;
  });

  afterEach(async () => {
    const pid = await pidOf();
    if (pid !== null) process.kill(pid, 'SIGQUIT');
  });

  test('keeps what was written over an orderly stop and a new start', async () => {
    const first = await start();
    await query(first.urlOf('postgres'), 'CREATE TABLE kept1 AS SELECT 42 AS answer');
    await first.leave();
    expect(await pidOf()).toBeNull();

    const second = await start();

    expect(await query(second.urlOf('postgres'), 'SELECT answer FROM kept1')).toEqual([
      { answer: 42 },
    ]);
    await second.leave();
  });

  test('writes through to the disk, listens on no port, and sorts without the machine’s locale', async () => {
    const server = await start();

    const settings = await query(
      server.urlOf('postgres'),
      `SELECT name, setting FROM pg_settings WHERE name IN
       ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'server_encoding')`,
    );
    const [locale] = await query(
      server.urlOf('postgres'),
      "SELECT datlocprovider, datlocale FROM pg_database WHERE datname = 'template0'",
    );

    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      listen_addresses: '',
      server_encoding: 'UTF8',
    });
    expect(locale).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8' });
    await server.leave();
  });

  test('is one server for all who start at the same moment; the last one out stops it', async () => {
    dataDir = await aFolder();
    const servers = await Promise.all([start(), start()]);
    const pid = await pidOf();

    for (const server of servers.slice(1)) await server.leave();
    expect(await pidOf()).toBe(pid);
    expect(await query(servers[0]?.urlOf('postgres') ?? '', 'SELECT 1 AS one')).toEqual([
      { one: 1 },
    ]);

    await servers[0]?.leave();
    expect(await pidOf()).toBeNull();
  });

  test('stops once when all leave at the same moment', async () => {
    const servers = await Promise.all([start(), start(), start()]);

    await Promise.all(servers.map((server) => server.leave()));

    expect(await pidOf()).toBeNull();
    expect(await readFile(join(dataDir, 'postgres/postgres.log'), 'utf8')).toContain(
      'database system is shut down',
    );
  });

  test('starts anew for whoever comes while it is being stopped', async () => {
    const first = await start();

    const begun = performance.now();
    const [, second] = await Promise.all([first.leave(), start()]);
    expect(performance.now() - begun).toBeLessThan(10_000);

    expect(await query(second.urlOf('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.leave();
    expect(await pidOf()).toBeNull();
  });

  test('outlives a parent that is killed, and is attached to within two seconds', async () => {
    const script = `
      import { startEmbedded } from '${PROJECT}/src/store/embedded/start-embedded.ts';
      const quiet = () => undefined;
      const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
      const server = await startEmbedded({ dataDir: '${dataDir}', log });
      console.log(server.urlOf('postgres'));
      setInterval(quiet, 1000);`;
    const file = join(dataDir, 'parent.mts');
    await writeFile(file, script);
    const parent = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [url] = await once(parent.stdout, 'data');
    await query(String(url).trim(), 'CREATE TABLE kept6 AS SELECT 42 AS answer');
    const pid = await pidOf();

    parent.kill('SIGKILL');
    await once(parent, 'exit');
    const begun = performance.now();
    const server = await start();
    const tookMs = performance.now() - begun;

    expect(await pidOf()).toBe(pid);
    expect(tookMs).toBeLessThan(2_000);
    expect(await query(server.urlOf('postgres'), 'SELECT answer FROM kept6')).toEqual([
      { answer: 42 },
    ]);
    await server.leave();
    expect(await pidOf()).toBeNull();
  });

  test('comes back with all that was written when it is killed itself', async () => {
    const server = await start();
    await query(server.urlOf('postgres'), 'CREATE TABLE kept7 AS SELECT 42 AS answer');

    process.kill((await pidOf()) ?? 0, 'SIGKILL');

    const rows = await eventually(() =>
      query(server.urlOf('postgres'), 'SELECT answer FROM kept7'),
    );
    expect(rows).toEqual([{ answer: 42 }]);
    await server.leave();
    expect(await pidOf()).toBeNull();
  });

  test('is not held up by the number of a dead server that another process has now', async () => {
    await (await start()).leave();
    const lines = [process.pid, cluster(), '1700000000', '5432', '/tmp', '', '', 'ready'];
    await writeFile(join(cluster(), 'postmaster.pid'), lines.join('\n'), { mode: 0o666 });

    const server = await start();

    expect(await query(server.urlOf('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.leave();
  });

  test('has a socket also where the data folder’s path is too long for one', async () => {
    dataDir = join(await aCopy(), 'x'.repeat(120));
    await mkdir(dataDir);
    await rename(join(dataDir, '../postgres'), join(dataDir, 'postgres'));

    const server = await start();

    expect(await query(server.urlOf('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.leave();
  });

  test('asks for its password where it can only be reached on a port', async () => {
    const server = await start({ reachedBy: 'port' });
    const url = new URL(server.urlOf('postgres'));

    expect(await query(url.href, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    url.password = 'guess';
    await expect(query(url.href, 'SELECT 1 AS one')).rejects.toThrow('authentication failed');
    await server.leave();
  });

  test('does not begin anew where the data is of another version', async () => {
    dataDir = await aCopy();
    await writeFile(join(cluster(), 'PG_VERSION'), '14\n');

    await expect(start()).rejects.toThrow('was made by PostgreSQL 14');
  });

  test('writes no customer’s words into its log', async () => {
    const server = await start();
    const secret = 'I-paid-twice';
    const url = server.urlOf('postgres');

    await query(url, 'CREATE TABLE said (words text UNIQUE CHECK (words <> $$no$$))');
    await query(url, `INSERT INTO said VALUES ('${secret}')`);
    await expect(query(url, `INSERT INTO said VALUES ('${secret}')`)).rejects.toThrow();
    await expect(query(url, `SELECT '${secret}'::int`)).rejects.toThrow();
    await server.leave();

    const log = await readFile(join(dataDir, 'postgres/postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain(secret);
  });

  test('says what to do when it cannot start', async () => {
    dataDir = await aCopy();
    await rm(join(cluster(), 'global'), { recursive: true });

    await expect(start()).rejects.toThrow(
      /does not start\. The end of its log:.*set DATABASE_URL/s,
    );
  });
});

const folders: string[] = [];

/** As anybody's folder is: the user PostgreSQL runs as gets in. */
async function aFolder(): Promise<string> {
  const folder = await mkdtemp('/tmp/earshot_test_embedded_');
  folders.push(folder);
  await chmod(folder, 0o755);
  return folder;
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The result of `attempt` as soon as it does not throw, for at most ten seconds. */
async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
