import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { SETTINGS } from '../../src/config.ts';
import { endChild, hasEnded, lastLines } from '../run/child-process.ts';
import { waitUntil } from './wait-until.ts';

/** The app as it really runs, in a process of its own. */
export interface RunningEarshot {
  readonly pid: number;
  /** What its readiness report says, or null when it does not answer. */
  readiness(): Promise<Readiness | null>;
  /** Lets it finish what is in hand, its database included. */
  stop(): Promise<void>;
}

/** The part of `/readyz` that the demo looks at. */
interface Readiness {
  readonly ok: boolean;
  readonly inbox?: { readonly pending: number; readonly dead: number };
  readonly outbox?: { readonly pending: number };
}

const ROOT = resolve(import.meta.dirname, '../..');
const START_LIMIT_MS = 60_000;

/** Starts `src/main.ts` with these settings and waits until it hears. */
export async function startEarshot(options: {
  readonly port: number;
  readonly logFile: string;
  readonly env: Readonly<Record<string, string>>;
}): Promise<RunningEarshot> {
  const { port, logFile, env } = options;
  const log = openSync(logFile, 'w');
  // A process group of its own: Ctrl-C in the terminal must reach the demo alone, which then lets
  // Earshot drain. A second signal would end it at once, with its database still running.
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: { ...inherited(), ...env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const healthUrl = `http://127.0.0.1:${port}`;
  const readiness = () => readyz(healthUrl);
  try {
    await waitUntil('Earshot is ready', START_LIMIT_MS, async () => {
      if (hasEnded(child))
        throw new Error(`Earshot ended while it started.\n${lastLines(logFile)}`);
      return (await readiness())?.ok ?? false;
    });
  } catch (cause) {
    await endChild(child, 'SIGTERM');
    throw cause;
  }
  return { pid: child.pid ?? 0, readiness, stop: () => endChild(child, 'SIGTERM') };
}

/**
 * The machine's environment without what somebody set for real use. Empty is as good as absent,
 * and keeps a value in `.env` from taking its place.
 */
function inherited(): NodeJS.ProcessEnv {
  const unset = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, '']));
  return { ...process.env, ...unset };
}

async function readyz(healthUrl: string): Promise<Readiness | null> {
  try {
    const response = await fetch(`${healthUrl}/readyz`, { signal: AbortSignal.timeout(2_000) });
    return (await response.json()) as Readiness;
  } catch {
    return null;
  }
}
