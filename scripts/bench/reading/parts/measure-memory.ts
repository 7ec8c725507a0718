import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../../demo/free-port.ts';
import { waitUntil } from '../../../demo/wait-until.ts';
import { type IngestStage, setIngestStage } from '../../ingest/ingest-stage.ts';
import { readProc } from '../../ingest/process-family.ts';
import { createSignedLine } from '../../load/signed-line.ts';
import { type AppProcess, launchApp } from '../../run/app-process.ts';
import { type BenchHome, makeHome } from '../../run/bench-home.ts';
import { buildApp } from '../../run/build-app.ts';
import type { Part } from './part.ts';

const MESSAGES = 1_000;
const QUICK_MESSAGES = 100;
/** A pause between two, so that it reads while it hears. */
const PAUSE_MS = 20;
const DRAIN_LIMIT_MS = 300_000;

/** What the built app keeps in memory, as the kernel counts it, after it heard and read a stream. */
export const measureMemory: Part = async ({ isQuick, databaseUrl }) => {
  await buildApp();
  const count = isQuick ? QUICK_MESSAGES : MESSAGES;
  const home = await makeHome(databaseUrl);
  try {
    const stage = await setIngestStage(home, count);
    try {
      const { nowMb, peakMb } = await hear(home, stage);
      const how =
        `the built app's own process after ${count} messages against the local workspace, a ` +
        `taxonomy of 8, ${home.database} PostgreSQL (not counted)`;
      return [
        { id: 'memory', ours: nowMb, references: {}, count, how },
        { id: 'memoryPeak', ours: peakMb, references: {}, count, how },
      ];
    } finally {
      await stage.workspace.stop();
    }
  } finally {
    await home.remove();
  }
};

async function hear(home: BenchHome, stage: IngestStage) {
  const { workspace, said } = stage;
  const port = await freePort(0);
  const app = launchApp({
    ...{ entry: 'dist', port, logFile: join(home.folder, 'earshot.log') },
    env: {
      ...home.env,
      SLACK_API_URL: workspace.apiUrl,
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_SIGNING_SECRET: workspace.signingSecret,
      LOG_LEVEL: 'info',
    },
  });
  try {
    await app.untilHearing();
    const line = createSignedLine({
      url: `http://127.0.0.1:${port}/slack/events`,
      signingSecret: workspace.signingSecret,
    });
    for (const { body } of said) {
      const { isAcked, why } = await line.deliver(body);
      if (!isAcked) throw new Error(`Earshot did not acknowledge a message: ${why}`);
      await pause(PAUSE_MS);
    }
    await waitUntil('Reading', DRAIN_LIMIT_MS, () => isDone(app));
    return memoryOfProcess(app.pid);
  } finally {
    await app.stop();
  }
}

async function isDone(app: AppProcess): Promise<boolean> {
  return (await app.readiness())?.inbox?.pending === 0;
}

function memoryOfProcess(pid: number): { readonly nowMb: number; readonly peakMb: number } {
  const status = readProc(pid, 'status') ?? '';
  return { nowMb: megabytes(status, 'VmRSS'), peakMb: megabytes(status, 'VmHWM') };
}

function megabytes(status: string, field: 'VmRSS' | 'VmHWM'): number {
  const kilobytes = new RegExp(`^${field}:\\s{1,20}(\\d{1,12}) kB`, 'm').exec(status)?.[1];
  if (kilobytes === undefined) throw new Error('Only Linux tells how much memory a process keeps.');
  return (Number(kilobytes) * 1024) / 1e6;
}
