import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../demo/free-port.ts';
import { waitUntil } from '../../demo/wait-until.ts';
import { createSignedLine } from '../load/signed-line.ts';
import { type AppProcess, launchApp, ROOT } from '../run/app-process.ts';
import { type BenchHome, makeHome } from '../run/bench-home.ts';
import { cpuSecondsOf } from './cpu-seconds-of.ts';
import { type IngestStage, setIngestStage } from './ingest-stage.ts';
import { type Latencies, latenciesOf } from './latencies.ts';
import { type Sent, sendOpenLoop } from './open-loop.ts';
import { type Memory, memoryOf, peakOf } from './process-memory.ts';

export interface IngestOptions {
  /** Events a second. */
  readonly rate: number;
  readonly seconds: number;
  readonly databaseUrl: string | null;
  readonly onSent: (who: 'bare Bolt' | 'Earshot', count: number) => void;
}

/** How one app bore the load. */
export interface Run {
  readonly sent: number;
  readonly acked: number;
  readonly ackMs: Latencies;
  /** Null where the machine does not tell. */
  readonly peak: Memory | null;
  /** Of one core, how much it used on average, all processes together: 0.5 is half a core. */
  readonly cores: number | null;
}

export interface IngestReport {
  readonly earshot: Run & {
    /** Acknowledged and not kept. */
    readonly lost: number;
    readonly kept: number;
    /** From the last event sent until nothing waited any more. */
    readonly drainSeconds: number;
  };
  readonly bareBolt: Run;
  /** Earshot's p50 and p99 beside those of the bare app. */
  readonly ratio: { readonly p50: number; readonly p99: number };
  readonly machine: Readonly<Record<string, string | number>>;
}

const LOOK_EVERY_MS = 1_000;
const START_LIMIT_MS = 60_000;
const DRAIN_LIMIT_MS = 300_000;

/** The same events at the same pace, first to a bare Bolt app and then to Earshot. */
export async function runIngest(options: IngestOptions): Promise<IngestReport> {
  const home = await makeHome(options.databaseUrl);
  try {
    const stage = await setIngestStage(home, options.rate * options.seconds);
    try {
      const bareBolt = await runBareBolt(options, stage);
      const earshot = await runEarshot(options, { stage, home });
      return { earshot, bareBolt, ratio: ratioOf(earshot, bareBolt), machine: machine(home) };
    } finally {
      await stage.workspace.stop();
    }
  } finally {
    await home.remove();
  }
}

async function runBareBolt(options: IngestOptions, stage: IngestStage): Promise<Run> {
  const port = await freePort(0);
  const { workspace } = stage;
  const child = spawn(process.execPath, ['--import', 'tsx', BARE_BOLT], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      SLACK_API_URL: workspace.apiUrl,
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_SIGNING_SECRET: workspace.signingSecret,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await waitUntil('The bare app', START_LIMIT_MS, () => isListening(port));
    const { pid = 0 } = child;
    return (await load(options, { stage, port, pid, who: 'bare Bolt' })).run;
  } finally {
    await end(child);
  }
}

const BARE_BOLT = fileURLToPath(new URL('./bare-bolt.ts', import.meta.url));

async function runEarshot(
  options: IngestOptions,
  { stage, home }: { readonly stage: IngestStage; readonly home: BenchHome },
): Promise<IngestReport['earshot']> {
  const port = await freePort(0);
  const app = launchApp({
    entry: 'dist',
    port,
    logFile: join(home.folder, 'earshot.log'),
    env: {
      ...home.env,
      SLACK_API_URL: stage.workspace.apiUrl,
      SLACK_BOT_TOKEN: stage.workspace.botToken,
      SLACK_SIGNING_SECRET: stage.workspace.signingSecret,
      LOG_LEVEL: 'info',
    },
  });
  try {
    await app.untilHearing();
    const { run, sent } = await load(options, { stage, port, pid: app.pid, who: 'Earshot' });
    const drainSeconds = await drain(app);
    await app.stop();
    return { ...run, ...(await countKept(home, stage, sent)), drainSeconds };
  } finally {
    await app.stop();
  }
}

/** Sends everything, and looks at memory each second. */
async function load(
  { rate, seconds, onSent }: IngestOptions,
  target: {
    readonly stage: IngestStage;
    readonly port: number;
    readonly pid: number;
    readonly who: 'bare Bolt' | 'Earshot';
  },
): Promise<{ readonly run: Run; readonly sent: readonly Sent[] }> {
  const { stage, port, pid, who } = target;
  const looks: Memory[] = [];
  const looking = setInterval(() => {
    const look = memoryOf(pid);
    if (look !== null) looks.push(look);
  }, LOOK_EVERY_MS);
  const usedBefore = cpuSecondsOf(pid);
  const line = createSignedLine({
    url: `http://127.0.0.1:${port}/slack/events`,
    signingSecret: stage.workspace.signingSecret,
  });
  const bodies = stage.said.map(({ body }) => body);
  const sent = await sendOpenLoop(bodies, { line, rate, onSent: (count) => onSent(who, count) });
  clearInterval(looking);
  const used = cpuSecondsOf(pid);
  const run = {
    sent: sent.length,
    acked: sent.filter(({ isAcked }) => isAcked).length,
    ackMs: latenciesOf(sent.map(({ ms }) => ms)),
    peak: looks.length === 0 ? null : peakOf(looks),
    cores: used === null || usedBefore === null ? null : (used - usedBefore) / seconds,
  };
  return { run, sent };
}

async function drain(app: AppProcess): Promise<number> {
  const startedAt = performance.now();
  await waitUntil('Draining', DRAIN_LIMIT_MS, async () => {
    return (await app.readiness())?.inbox?.pending === 0;
  });
  return (performance.now() - startedAt) / 1_000;
}

async function countKept(
  home: BenchHome,
  { said }: IngestStage,
  sent: readonly Sent[],
): Promise<{ readonly kept: number; readonly lost: number }> {
  const connection = await home.connect();
  const rows = await connection.rows<{ channel_id: string; ts: string }>(
    'SELECT channel_id, ts FROM feedback',
  );
  await connection.close();
  const kept = new Set(rows.map(({ channel_id, ts }) => `${channel_id} ${ts}`));
  const lost = said.filter(
    ({ channelId, ts }, index) => sent[index]?.isAcked && !kept.has(`${channelId} ${ts}`),
  );
  return { kept: kept.size, lost: lost.length };
}

function ratioOf(earshot: Run, bareBolt: Run): IngestReport['ratio'] {
  return {
    p50: earshot.ackMs.p50 / bareBolt.ackMs.p50,
    p99: earshot.ackMs.p99 / bareBolt.ackMs.p99,
  };
}

function machine({ database }: BenchHome): IngestReport['machine'] {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    database,
  };
}

async function isListening(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
  return answer !== null;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
