import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Binaries, program } from './binaries.ts';
import type { Home } from './choose-home.ts';

/** What a program of the server needs of the environment: none of this process's own. */
export const ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC' };

/** Runs a program as the server's user until it ends; throws with what it said when it failed. */
export async function runProgram(
  where: { readonly home: Home; readonly binaries: Binaries },
  name: 'initdb' | 'pg_ctl',
  args: readonly string[],
): Promise<void> {
  const child = spawn(program(where.binaries, name), args, {
    ...where.home.user,
    // Not this process's folder, which may be closed to the server's user.
    cwd: where.home.folder,
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`PostgreSQL's ${name} failed: ${said.trim()}`);
}
