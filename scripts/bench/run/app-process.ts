import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { endChild, hasEnded, lastLines } from '../../run/child-process.ts';

/** What is run: the built app, or its sources when there is no time to build. */
export type Entry = 'dist' | 'src';

/** What `/readyz` says. */
interface Readiness {
  /** Whether it reaches its database, and Slack reaches it. */
  readonly hearing: boolean;
  readonly inbox?: { readonly pending: number; readonly dead: number };
  readonly outbox?: { readonly pending: number; readonly dropped: number };
}

/** Earshot in a process of its own, which may be ended in any way. */
export interface AppProcess {
  readonly pid: number;
  /** Null while it does not answer. */
  readiness(): Promise<Readiness | null>;
  /** Throws with the end of its log when it ends first. It may still have much to catch up. */
  untilHearing(): Promise<void>;
  /** As a power cut ends it: no signal that it could answer. */
  kill(): Promise<void>;
  /** In order: it drains and stops its database. */
  stop(): Promise<void>;
}

export const ROOT = resolve(import.meta.dirname, '../../..');

const COMMANDS: Readonly<Record<Entry, readonly string[]>> = {
  dist: ['--enable-source-maps', 'dist/main.js'],
  src: ['--import', 'tsx', 'src/main.ts'],
};
const READY_LIMIT_MS = 60_000;
const POLL_MS = 50;

/** Starts Earshot and gives it back at once: it may be killed before it is ready. */
export function launchApp(options: {
  readonly entry: Entry;
  readonly port: number;
  readonly logFile: string;
  readonly env: Readonly<Record<string, string>>;
}): AppProcess {
  const { entry, port, logFile, env } = options;
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, COMMANDS[entry], {
    cwd: ROOT,
    env: { ...process.env, ...NOT_INHERITED, ...env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const readiness = () => readyz(`http://127.0.0.1:${port}/readyz`);
  return {
    pid: child.pid ?? 0,
    readiness,
    async untilHearing() {
      for (const limit = performance.now() + READY_LIMIT_MS; performance.now() < limit; ) {
        if (hasEnded(child)) throw new Error(`Earshot ended.\n${lastLines(logFile)}`);
        if ((await readiness())?.hearing === true) return;
        await pause(POLL_MS);
      }
      throw new Error(`Earshot did not hear in time.\n${lastLines(logFile)}`);
    },
    kill: () => endChild(child, 'SIGKILL'),
    stop: () => endChild(child, 'SIGTERM'),
  };
}

/** What somebody set for real use must not reach a benchmark; empty is as good as absent. */
const NOT_INHERITED = {
  DATABASE_URL: '',
  SLACK_APP_TOKEN: '',
  SLACK_SIGNING_SECRET: '',
  ADMIN_USER_ID: '',
};

async function readyz(url: string): Promise<Readiness | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return (await response.json()) as Readiness;
  } catch {
    return null;
  }
}
