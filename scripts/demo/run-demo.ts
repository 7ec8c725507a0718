import { join } from 'node:path';
import process from 'node:process';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type LocalWorkspace, startWorkspace } from '../workspace/start-workspace.ts';
import { COMPANY } from './company/company.ts';
import { generateDays } from './company/generate-days.ts';
import { leaveMark, takeFolder } from './demo-folder.ts';
import { fillWorkspace } from './fill-workspace.ts';
import { freePort } from './free-port.ts';
import { inviteEarshot } from './invite-earshot.ts';
import { createProgressLine } from './progress-line.ts';
import { QUIET_LOG } from './quiet-log.ts';
import { readManifest } from './read-manifest.ts';
import { seedCompany } from './seed-company.ts';
import { type Staff, setUpWorkspace } from './set-up-workspace.ts';
import { type RunningEarshot, startEarshot } from './start-earshot.ts';
import { tellTheDay } from './tell-the-day.ts';
import { waitUntil } from './wait-until.ts';
import { waitWhileFewer } from './wait-while-fewer.ts';
import { watchThePast } from './watch-the-past.ts';

/** A company at work: its workspace, and Earshot in it. */
export interface Demo {
  readonly workspace: LocalWorkspace;
  readonly earshot: RunningEarshot;
  readonly staff: Staff;
  /** How many messages the company's ninety days have. */
  readonly postCount: number;
  stop(): Promise<void>;
}

export interface DemoOptions {
  readonly folder: string;
  /** Whether to go on with the database of the last demo. */
  readonly isKept: boolean;
  /** The workspace's page; the next free port when it is busy, any for 0. */
  readonly port: number;
  readonly say: (line: string) => void;
}

const CAUGHT_UP_LIMIT_MS = 90_000;

/** Starts everything, fills ninety days and tells the day; whatever fails, nothing stays running. */
export async function runDemo(options: DemoOptions): Promise<Demo> {
  const running: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let end = running.pop(); end !== undefined; end = running.pop()) await end();
  };
  try {
    return { ...(await start(options, running)), stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

/** Each thing that runs adds how to end it to `running`. */
async function start(
  options: DemoOptions,
  running: (() => Promise<void>)[],
): Promise<Omit<Demo, 'stop'>> {
  const { folder, isKept, say } = options;
  const now = new Date();
  const last = await takeFolder(folder, { isKept });
  const workspace = await openWorkspace(options);
  running.push(() => workspace.stop());
  const staff = setUpWorkspace(workspace);

  say('Starting the database and Earshot ...');
  const store = await openStore({ databaseUrl: null, dataDir: folder, log: QUIET_LOG });
  running.push(() => store.close());
  await seedCompany(store, { channelIds: staff.channelIds, now });
  const earshot = await startEarshot({
    port: await freePort(0),
    logFile: join(folder, 'earshot.log'),
    env: settingsFor(workspace, folder),
  });
  running.push(() => earshot.stop());
  const mark = { pid: process.pid, earshotPid: earshot.pid, url: workspace.url };
  await leaveMark(folder, { ...mark, filledUntil: null });
  await joinChannels(workspace, { staff, store });

  const filledUntil = last?.filledUntil ?? null;
  const until = filledUntil === null ? now : new Date(filledUntil);
  const posts = generateDays({ until });
  const progress = createProgressLine('Ninety days of feedback:', posts.length);
  const { memberIds } = staff;
  await fillWorkspace(workspace, {
    posts,
    memberIds,
    isNews: filledUntil === null,
    onProgress: progress.to,
  });
  progress.end();
  await leaveMark(folder, { ...mark, filledUntil: until.toISOString() });
  await caughtUp(earshot, 'Reading the ninety days');

  say('Looking for dips, writing digests, choosing stories ...');
  await watchThePast(store, { workspaceUrl: workspace.url, now });
  await tellTheDay(store, { workspaceUrl: workspace.url, now });
  await caughtUp(earshot, 'Posting');
  return { workspace, earshot, staff, postCount: posts.length };
}

async function openWorkspace({ port: wanted, say }: DemoOptions): Promise<LocalWorkspace> {
  const port = await freePort(wanted);
  if (wanted !== 0 && port !== wanted) say(`Port ${wanted} is busy; the page is on ${port}.`);
  return startWorkspace({ port, teamName: COMPANY.name, ...(await readManifest()) });
}

function settingsFor(workspace: LocalWorkspace, folder: string): Record<string, string> {
  return {
    SLACK_API_URL: workspace.apiUrl,
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    DATA_DIR: folder,
    DEFAULT_LANGUAGE: 'en',
    DEFAULT_TIME_ZONE: 'Europe/Amsterdam',
    LOG_LEVEL: 'info',
  };
}

async function joinChannels(
  workspace: LocalWorkspace,
  { staff, store }: { readonly staff: Staff; readonly store: Store },
): Promise<void> {
  inviteEarshot(workspace, staff);
  await waitUntil('Earshot watches its channels', CAUGHT_UP_LIMIT_MS, async () => {
    return (await store.channels.watched()).length >= COMPANY.teams.length;
  });
}

function caughtUp(earshot: RunningEarshot, what: string): Promise<void> {
  return waitWhileFewer(what, CAUGHT_UP_LIMIT_MS, async () => {
    const { inbox, outbox } = (await earshot.readiness()) ?? {};
    return inbox && outbox ? inbox.pending + outbox.pending : null;
  });
}
