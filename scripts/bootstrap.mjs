// Makes a fresh clone ready to run: installs the packages and generates the Prisma client, each
// only when it is missing or out of date. Plain Node, because nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '..');
const OLDEST_NODE = [20, 20];
/** npm itself may touch node_modules; a file of our own tells what we installed and generated. */
const STAMP = join(ROOT, 'node_modules', '.earshot-bootstrap.json');
const LOCK = join(ROOT, '.bootstrap-lock');
const LOCK_WAIT_MS = 300_000;

refuseOldNode();
if (!isReady()) withLock(prepare);

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(`Earshot needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.`);
}

function isReady() {
  const stamp = readStamp();
  return (
    stamp.packages === fingerprint('package-lock.json') &&
    stamp.schema === fingerprint('prisma/schema.prisma') &&
    existsSync(join(ROOT, 'src/generated/prisma/client.ts'))
  );
}

function prepare() {
  if (isReady()) return;
  const packages = fingerprint('package-lock.json');
  if (readStamp().packages !== packages) {
    say('Installing packages (once, about a minute) ...');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    writeStamp({ packages });
  }
  say('Generating the database client ...');
  // Generating needs no schema engine; naming any executable keeps Prisma from fetching one.
  run(process.execPath, [join(ROOT, 'node_modules/prisma/build/index.js'), 'generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  });
  writeStamp({ packages, schema: fingerprint('prisma/schema.prisma') });
}

/** Two commands started at once must not install into the same folder. */
function withLock(work) {
  const until = Date.now() + LOCK_WAIT_MS;
  while (!takeLock()) {
    if (Date.now() > until) fail(`Another command seems to be installing. If not: remove ${LOCK}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  try {
    work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function takeLock() {
  try {
    mkdirSync(LOCK);
    writeFileSync(join(LOCK, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned()) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

/** A lock whose owner was killed. */
function isAbandoned() {
  try {
    process.kill(Number(readFileSync(join(LOCK, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    // What matters is said by this script; a tool's own words only when it fails.
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  fail(`${result.stdout ?? ''}${result.stderr ?? ''}\n${command} ${args.join(' ')} failed.`);
}

function fingerprint(file) {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, file)))
    .digest('hex');
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
}

function writeStamp(stamp) {
  writeFileSync(STAMP, `${JSON.stringify(stamp)}\n`);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(line);
  rmSync(LOCK, { recursive: true, force: true });
  process.exit(1);
}
