import process from 'node:process';
import { createBuildModel } from '../src/flows/build-model.ts';
import { createFollowCorrections } from '../src/flows/follow-corrections.ts';
import {
  createRereadFeedback,
  type Reread,
  type RereadProgress,
} from '../src/flows/reread-feedback.ts';
import { createLog } from '../src/log.ts';
import { pause } from '../src/pause.ts';
import type { Reader } from '../src/ports/reading.ts';
import type { Store } from '../src/store/store.ts';
import { parseRereadArgs, REREAD_USAGE } from './reread/parse-reread-args.ts';
import { toProgressLine } from './reread/to-progress-line.ts';
import { withReader } from './run/with-reader.ts';
import { withStore } from './run/with-store.ts';

/** As often as one likes to hear of it; a log file less. */
const TELL_EVERY_MS = process.stdout.isTTY ? 500 : 10_000;

/** What a shell expects of what was stopped with Ctrl-C. */
const STOPPED = 130;

let isStopped = false;

await main();

async function main(): Promise<void> {
  const parsed = parseRereadArgs(process.argv.slice(2));
  if ('mistake' in parsed) return fail(`${parsed.mistake}\n\n${REREAD_USAGE}`);
  const { asked } = parsed;
  if (asked.kind === 'help') return console.log(REREAD_USAGE);
  // Once: who presses it twice does not want to wait for the pieces in hand.
  process.once('SIGINT', () => {
    isStopped = true;
  });
  try {
    await withStore((store) => reread(store, asked.isAnew));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function reread(store: Store, isAnew: boolean): Promise<void> {
  return withReader(async (reader, space) => {
    const rereadFeedback = wire(store, reader);
    const tell = createTell();
    tellEnd(await rereadFeedback({ space, isAnew, tell, mayGoOn: () => !isStopped }));
  });
}

function wire(store: Store, reader: Reader) {
  const buildModel = createBuildModel({ ...store, reader });
  const machine = { clock: () => new Date(), wait: pause, log: createLog('warn') };
  const followCorrections = createFollowCorrections({ ...store, ...machine, buildModel, reader });
  return createRereadFeedback({ ...store, reader, followCorrections });
}

/** Tells how far it is now and then: over the last line in a terminal, else a line each time. */
function createTell(): (progress: RereadProgress) => void {
  const began = performance.now();
  let told = began;
  return (progress) => {
    const now = performance.now();
    if (now - told < TELL_EVERY_MS) return;
    told = now;
    const line = toProgressLine(progress, now - began);
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}`);
    else console.log(line);
  };
}

function tellEnd({ kind, done, of }: Reread): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  const pieces = `${done.toLocaleString('en')} ${done === 1 ? 'piece' : 'pieces'} read again`;
  switch (kind) {
    case 'done':
      console.log(`Done: ${pieces}.`);
      return;
    case 'broken off':
      console.log(`Stopped: ${pieces} of ${of.toLocaleString('en')}. The next time it goes on.`);
      process.exitCode = STOPPED;
      return;
    case 'overtaken':
      fail(
        `Stopped: ${pieces}, then another encoder began to read here. Start Earshot and this with ` +
          'the same ENCODER_DIR.',
      );
  }
}

function fail(says: string): void {
  console.error(says);
  process.exitCode = 1;
}
