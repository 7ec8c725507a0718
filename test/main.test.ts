import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { openTestDatabase } from './support/test-database.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Run elsewhere, so that no `.env` of a developer is read. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A Slack that is not there: Earshot runs, and waits for it. */
const SETTINGS = {
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  SLACK_API_URL: 'http://127.0.0.1:9/api/',
  PORT: '0',
};

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly out: () => string;
  readonly err: () => string;
}

let running: ChildProcess | null = null;

afterEach(() => {
  running?.kill('SIGKILL');
  running = null;
});

function run(settings: Readonly<Record<string, string>>): Run {
  const env = { ...SETTINGS, ...settings };
  const child = spawn(process.execPath, ['--import', TSX, MAIN], { env, cwd: tmpdir() });
  running = child;
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, ended, out: () => said.out, err: () => said.err };
}

describe('Earshot', { timeout: 30_000 }, () => {
  test('says once, in a sentence, why it cannot start', async () => {
    const { ended, out, err } = run({ DATA_DIR: fileURLToPath(import.meta.url) });

    expect(await ended).toBe(1);
    expect(err()).toMatch(/^Earshot could not start: .+ is not a folder\. Set DATA_DIR .+\n$/);
    expect(out()).toBe('');
  });

  test('says that it stopped when it is told to', async () => {
    const database = await openTestDatabase();
    const { child, ended, out } = run({ DATABASE_URL: database.databaseUrl });
    await expect.poll(out, { timeout: 20_000 }).toContain('Earshot runs');

    child.kill('SIGTERM');

    expect(await ended).toBe(0);
    expect(out().match(/Earshot stopped/g)).toHaveLength(1);
    await database.drop();
  });
});
