import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { openStore } from '../../src/store/open-store.ts';
import { QUIET_LOG } from './quiet-log.ts';
import { waitUntil } from './wait-until.ts';

const ORPHAN_LIMIT_MS = 30_000;

/** What a demo leaves in its folder, so that the next one finds its way. */
export interface DemoMark {
  /** The demo's own process. */
  readonly pid: number;
  readonly earshotPid: number;
  readonly url: string;
  /** Until when the company was filled; null while it is being filled. */
  readonly filledUntil: string | null;
}

/**
 * Where the demo keeps its database: a folder for temporary files, because PostgreSQL, which
 * refuses to run as root, can reach it as another user when a home folder is closed.
 */
export function demoFolder(): string {
  return join(tmpdir(), `earshot-demo-${process.getuid?.() ?? 'user'}`);
}

/** Makes the folder, emptied when the demo is to start anew; gives back the last demo's mark. */
export async function takeFolder(
  folder: string,
  { isKept }: { readonly isKept: boolean },
): Promise<DemoMark | null> {
  const mark = await readMark(folder);
  if (mark !== null && isAlive(mark.pid)) {
    throw new Error(`A demo runs already: ${mark.url} (process ${mark.pid}). Stop that one first.`);
  }
  if (mark !== null) await endOrphan(mark.earshotPid);
  if (!isKept) await empty(folder);
  await mkdir(folder, { recursive: true });
  return isKept ? mark : null;
}

export async function leaveMark(folder: string, mark: DemoMark): Promise<void> {
  await writeFile(markFile(folder), JSON.stringify(mark));
}

/** A demo that was killed could not stop its Earshot, which waits for a workspace that is gone. */
async function endOrphan(pid: number): Promise<void> {
  const command = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  if (!command.stdout?.includes('src/main.ts')) return;
  process.kill(pid, 'SIGTERM');
  await waitUntil('The Earshot of an earlier demo stops', ORPHAN_LIMIT_MS, async () => {
    return !isAlive(pid);
  });
}

/** Stops a database that a killed demo left running, and removes everything. */
async function empty(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  if (existsSync(join(folder, 'postgres'))) {
    const store = await openStore({ databaseUrl: null, dataDir: folder, log: QUIET_LOG }).catch(
      () => null,
    );
    await store?.close();
  }
  await rm(folder, { recursive: true, force: true });
}

async function readMark(folder: string): Promise<DemoMark | null> {
  try {
    return JSON.parse(await readFile(markFile(folder), 'utf8')) as DemoMark;
  } catch {
    return null;
  }
}

function markFile(folder: string): string {
  return join(folder, 'demo.json');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
