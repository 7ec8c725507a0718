import { existsSync } from 'node:fs';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { createApp } from './app.ts';
import { type ConfigFault, loadConfig } from './config.ts';
import { createLog } from './log.ts';

/** A drain that takes longer is cut off: what was not finished is in the database. */
const STOP_LIMIT_MS = 20_000;

/**
 * V8 lets a live heap of 95 MB grow to about four times that before it collects (measured at a
 * hundred messages a second); Earshot may share a small machine with its database.
 */
const COLLECT_EARLY = '--heap-growing-percent=25';

setFlagsFromString(COLLECT_EARLY);
await main();

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const loaded = loadConfig(process.env);
  if ('faults' in loaded) return refuse(loaded.faults);

  const log = createLog(loaded.config.logLevel);
  const app = createApp(loaded.config, { log });
  const stop = stopOnce(app.stop);
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  try {
    await app.start();
    // The log is for machines; this line is for whoever started it by hand.
    process.stderr.write('Earshot runs. Invite it to a channel: /invite @Earshot\n');
  } catch (cause) {
    log.debug('Earshot could not start', { cause });
    process.stderr.write(`Earshot could not start: ${(cause as Error).message}\n`);
    process.exitCode = 1;
    stop();
  }

  /** Drains and stops; a second signal, or a drain that hangs, ends the process at once. */
  function stopOnce(drain: () => Promise<void>): () => void {
    let isStopping = false;
    return () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
      drain().then(
        () => {
          if (process.exitCode === undefined) log.info('Earshot stopped');
          process.exit();
        },
        (cause: unknown) => {
          log.error('Earshot did not stop cleanly', { cause });
          process.exit(1);
        },
      );
    };
  }
}

function refuse(faults: readonly ConfigFault[]): void {
  const lines = faults.map(({ setting, fault }) => `  ${setting} ${fault}`);
  process.stderr.write(`Earshot cannot start with these settings:\n${lines.join('\n')}\n`);
  process.exitCode = 1;
}
