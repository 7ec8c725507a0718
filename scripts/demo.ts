import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkDemo } from './demo/check-demo.ts';
import { COMPANY } from './demo/company/company.ts';
import { demoFolder } from './demo/demo-folder.ts';
import { type Demo, runDemo } from './demo/run-demo.ts';

const USAGE = `npm run demo -- [--keep] [--port N] [--check]

  --keep   go on with the database of the last demo (default: start anew)
  --port   where the workspace's page is (default: 4100, or the next free one)
  --check  start, look whether everything arrived, say so and stop: exit code 0 or 1`;

await main();

async function main(): Promise<void> {
  const asked = readArgs();
  if ('mistake' in asked) return fail(`${asked.mistake}\n\n${USAGE}`);
  try {
    await (asked.isCheck ? check() : show(asked));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    process.exit();
  }
}

async function show({ isKept, port }: Asked): Promise<void> {
  const folder = demoFolder();
  const starting = runDemo({ folder, isKept, port, say: console.log });
  // Asked to stop while it starts: it stops as soon as it has started, or failed to.
  onStop(async () => (await starting.catch(() => null))?.stop());
  const demo = await starting;
  console.log(welcome(demo, folder));
}

async function check(): Promise<void> {
  const startedAt = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'earshot-check-'));
  // As root, PostgreSQL runs as another user: in a closed folder its data would go elsewhere.
  await chmod(folder, 0o755);
  const starting = runDemo({ folder, isKept: false, port: 0, say: console.log });
  const end = async () => {
    await (await starting.catch(() => null))?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  onStop(end);
  try {
    for (const { promise, fault } of await checkDemo(await starting)) {
      console.log(fault === null ? `ok      ${promise}` : `failed  ${promise}: ${fault}`);
      if (fault !== null) process.exitCode = 1;
    }
  } finally {
    await end();
  }
  console.log(`${Math.round((performance.now() - startedAt) / 1000)} seconds`);
  process.exit();
}

/** Ctrl-C once is enough; npm and the terminal may both pass it on. */
function onStop(stop: () => Promise<unknown>): void {
  let isStopping = false;
  const end = () => {
    if (isStopping) return;
    isStopping = true;
    console.log('\nStopping ...');
    stop().then(
      () => process.exit(),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

function welcome({ workspace }: Demo, folder: string): string {
  return `
${COMPANY.name}, an invented shop for rainwear, is open:  ${workspace.url}

Look in #checkout-feedback: today's digest, with a dip in it and one thing that Earshot asks you,
and the customer story of the day.

Four things to try
  1. Press "Why?" under the dip, then "I take it", and open its thread
  2. Type  /cx team Checkout  and then  /cx find iDEAL
  3. Read the story aloud, and press "We discussed it"
  4. Say something a customer would, such as "The zip of my jacket broke. CSAT 2/5", and find it
     with  /cx find zip

In another terminal
  DATA_DIR=${folder} npm run job -- digest --team Retouren --preview
  npm run replay -- FILE --channel shop-feedback --workspace ${workspace.url}

Earshot's log is ${join(folder, 'earshot.log')}. Ctrl-C stops everything.`;
}

interface Asked {
  readonly isCheck: boolean;
  readonly isKept: boolean;
  readonly port: number;
}

function readArgs(): Asked | { readonly mistake: string } {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        port: { type: 'string', default: '4100' },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_000) {
      return { mistake: `"${values.port}" is not a port.` };
    }
    return { isCheck: values.check, isKept: values.keep, port };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}

function fail(says: string): void {
  console.error(says);
  process.exitCode = 1;
}
