// Builds Earshot and then is Earshot, in one process.
import './bootstrap.mjs';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '..');
const COMPILER = resolve(ROOT, 'node_modules/typescript/bin/tsc');

const PARENT = process.ppid;
const PARENT_CHECK_MS = 500;

const { status } = spawnSync(process.execPath, [COMPILER, '-p', 'src'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

process.setSourceMapsEnabled(true);
await import('../dist/main.js');

// npm passes SIGTERM to the shell between us, which ends without passing it on (measured with npm
// 11 and dash): Earshot would run on for nobody. An orphan of npm stops in order.
if (process.env.npm_lifecycle_event === 'start') {
  setInterval(() => {
    if (process.ppid !== PARENT) process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS).unref();
}
