import process from 'node:process';
import { parseArgs } from 'node:util';
import { createProgressLine } from '../demo/progress-line.ts';
import { type IngestReport, type Run, runIngest } from './ingest/run-ingest.ts';
import { buildApp } from './run/build-app.ts';

const USAGE = `npm run bench:ingest -- [--rate N] [--seconds N] [--database URL]

  Sends events to Earshot at a steady pace, as signed HTTP, and beside it to a bare Bolt app:
  exit code 1 when Earshot answers too late, loses anything or takes too much memory.

  --rate      events a second (default: 100)
  --seconds   how long (default: 60)
  --database  a PostgreSQL server on which to make a database (default: the embedded one)`;

/** Slack gives up after 3,000 ms and, when most deliveries fail, unsubscribes the app. */
const MOST_P99_MS = 500;
/** Proportional set sizes: what the processes share counts once. */
const MOST_MEMORY_MB = 400;

await main();

async function main(): Promise<void> {
  const asked = readArgs();
  if ('mistake' in asked) return fail(`${asked.mistake}\n\n${USAGE}`);
  try {
    console.error('Building Earshot ...');
    await buildApp();
    const total = asked.rate * asked.seconds;
    const progress = {
      'bare Bolt': createProgressLine('To a bare Bolt app:', total, process.stderr),
      Earshot: createProgressLine('To Earshot:', total, process.stderr),
    };
    const report = await runIngest({ ...asked, onSent: (who, count) => progress[who].to(count) });
    const faults = faultsOf(report);
    print(report);
    console.log(JSON.stringify({ ...asked, ...report, faults }));
    process.exit(faults.length > 0 ? 1 : 0);
  } catch (error) {
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit();
  }
}

/** Which bars are missed; empty when none is. */
function faultsOf({ earshot }: IngestReport): readonly string[] {
  const { ackMs, lost, sent, acked, peak } = earshot;
  return [
    ...(ackMs.p99 > MOST_P99_MS ? [`ack p99 ${ms(ackMs.p99)}, at most ${MOST_P99_MS} ms`] : []),
    ...(lost > 0 ? [`${lost} acknowledged events lost`] : []),
    ...(acked < sent ? [`${sent - acked} events not acknowledged`] : []),
    ...(peak !== null && peak.pssMb > MOST_MEMORY_MB
      ? [`${mb(peak.pssMb)} of memory, at most ${MOST_MEMORY_MB} MB`]
      : []),
  ];
}

function print({ earshot, bareBolt, ratio, machine }: IngestReport): void {
  const { p50, p95, p99, max } = earshot.ackMs;
  const bare = bareBolt.ackMs;
  console.table({
    'events sent': { Earshot: earshot.sent, 'bare Bolt': bareBolt.sent },
    acknowledged: { Earshot: earshot.acked, 'bare Bolt': bareBolt.acked },
    'ack p50': { Earshot: ms(p50), 'bare Bolt': ms(bare.p50), ratio: ratio.p50.toFixed(1) },
    'ack p95': { Earshot: ms(p95), 'bare Bolt': ms(bare.p95) },
    'ack p99': { Earshot: ms(p99), 'bare Bolt': ms(bare.p99), ratio: ratio.p99.toFixed(1) },
    'ack max': { Earshot: ms(max), 'bare Bolt': ms(bare.max) },
    ...memoryRows(earshot, bareBolt),
    'cores used': { Earshot: cores(earshot), 'bare Bolt': cores(bareBolt) },
    'lost after an ack': { Earshot: earshot.lost },
    'drained after': { Earshot: `${earshot.drainSeconds.toFixed(1)} s` },
  });
  const about = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  console.log(`On: ${about.join(', ')}. The load and the workspace ran on the same machine.`);
}

function memoryRows(earshot: Run, bareBolt: Run) {
  const rowOf = (figure: 'pssMb' | 'rssMb') => ({
    Earshot: mb(earshot.peak?.[figure]),
    'bare Bolt': mb(bareBolt.peak?.[figure]),
  });
  const processes = earshot.peak?.processes ?? 0;
  return {
    [`peak memory of ${processes} processes, shared counted once (PSS)`]: rowOf('pssMb'),
    'peak memory, shared counted each time (RSS)': rowOf('rssMb'),
  };
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function cores(run: Run): string {
  return run.cores === null ? 'not told here' : run.cores.toFixed(2);
}

function mb(value: number | undefined): string {
  return value === undefined ? 'not told here' : `${Math.round(value)} MB`;
}

function readArgs() {
  try {
    const { values } = parseArgs({
      options: {
        rate: { type: 'string', default: '100' },
        seconds: { type: 'string', default: '60' },
        database: { type: 'string' },
      },
    });
    const [rate = 0, seconds = 0] = [values.rate, values.seconds].map(Number);
    if (!Number.isInteger(rate) || rate < 1) return { mistake: 'The rate is a whole number.' };
    if (!Number.isInteger(seconds) || seconds < 1) return { mistake: 'Seconds are a number.' };
    return { rate, seconds, databaseUrl: values.database ?? null };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}

function fail(says: string): void {
  console.error(says);
  process.exitCode = 1;
}
