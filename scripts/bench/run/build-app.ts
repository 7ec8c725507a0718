import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { ROOT } from './app-process.ts';

/** Compiles `src/` to `dist/`, which is what runs in earnest. */
export async function buildApp(): Promise<void> {
  await promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src'], {
    cwd: ROOT,
  });
}
