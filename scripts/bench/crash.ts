import process from 'node:process';
import { parseArgs } from 'node:util';
import { createProgressLine } from '../demo/progress-line.ts';
import { type CrashReport, runCrash } from './crash/run-crash.ts';
import { buildApp } from './run/build-app.ts';

const USAGE = `npm run bench:crash -- [--events N] [--kills N] [--seed S] [--mode http|socket]
                       [--database URL]

  Kills Earshot with kill -9 while events arrive and posts go out, and counts what was lost or
  doubled: exit code 1 when anything was.

  --events    things said while it lasts (default: 5000)
  --kills     how often the app is killed (default: 10)
  --seed      plans the kills, the disorder and Slack's mishaps (default: 1)
  --mode      how events arrive (default: http)
  --database  a PostgreSQL server on which to make a database (default: the embedded one)`;

/** Long enough that the app is up for most of the time, also where it starts slowly. */
const SECONDS_A_KILL = 12;

await main();

async function main(): Promise<void> {
  const asked = readArgs();
  if ('mistake' in asked) return fail(`${asked.mistake}\n\n${USAGE}`);
  const startedAt = performance.now();
  try {
    console.error('Building Earshot ...');
    await buildApp();
    const progress = createProgressLine('Said', asked.events, process.stderr);
    const report = await runCrash({
      ...asked,
      entry: 'dist',
      secondsAKill: SECONDS_A_KILL,
      isBrief: false,
      onSaid: progress.to,
      say: console.error,
    });
    const faults = faultsOf(report);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    console.table(tableOf(report));
    console.log(JSON.stringify({ ...asked, ...report, faults, seconds }));
    process.exit(faults.length > 0 ? 1 : 0);
  } catch (error) {
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit();
  }
}

/** What must not be, by name; empty when all went well. */
function faultsOf({ feedback, inbox, posts }: CrashReport): readonly string[] {
  const zero = {
    'acknowledged events lost': feedback.ackedLost,
    'messages missing': feedback.missing,
    'rows doubled': feedback.doubled,
    'envelopes left': inbox.pending + inbox.dead,
    'posts missing': posts.missing.length,
    'posts doubled': posts.doubled,
  };
  return Object.entries(zero).flatMap(([what, count]) => (count > 0 ? [`${what}: ${count}`] : []));
}

function tableOf(report: CrashReport): Readonly<Record<string, number>> {
  const { feedback, inbox, posts, deliveries } = report;
  return {
    'events delivered': deliveries.first,
    'delivered a second time': deliveries.repeated,
    retries: deliveries.retried,
    'events acknowledged': report.acked,
    'events waiting at the kills, added up': report.eventsInFlight,
    'ACKNOWLEDGED EVENTS LOST': feedback.ackedLost,
    'messages said': feedback.said,
    'messages fetched from history': feedback.backFilled,
    'MESSAGES MISSING': feedback.missing,
    'ROWS DOUBLED': feedback.doubled,
    'ENVELOPES LEFT': inbox.pending + inbox.dead,
    'posts on their way at the kills, added up': report.postsInFlight,
    'posts expected': posts.expected,
    'POSTS MISSING': posts.missing.length,
    'POSTS DOUBLED': posts.doubled,
    'seconds until settled': Math.round(report.settledSeconds),
  };
}

function readArgs() {
  try {
    const { values } = parseArgs({
      options: {
        events: { type: 'string', default: '5000' },
        kills: { type: 'string', default: '10' },
        seed: { type: 'string', default: '1' },
        mode: { type: 'string', default: 'http' },
        database: { type: 'string' },
      },
    });
    const [events, kills, seed] = [values.events, values.kills, values.seed].map(Number);
    if (!isCount(events) || !isCount(kills)) return { mistake: 'Events and kills are numbers.' };
    if (seed === undefined || !Number.isInteger(seed)) return { mistake: 'A seed is a number.' };
    const { mode, database } = values;
    if (mode !== 'http' && mode !== 'socket') return { mistake: 'The mode is http or socket.' };
    return { events, kills, seed, mode, databaseUrl: database ?? null } as const;
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value > 0;
}

function fail(says: string): void {
  console.error(says);
  process.exitCode = 1;
}
