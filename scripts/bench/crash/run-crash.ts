import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { localDateOf } from '../../../src/core/time/local-date-of.ts';
import type { Reader } from '../../../src/ports/reading.ts';
import { createReader } from '../../../src/reading/create-reader.ts';
import type { Store } from '../../../src/store/store.ts';
import { createRandom } from '../../demo/company/random.ts';
import { waitUntil } from '../../demo/wait-until.ts';
import { type AppProcess, type Entry, launchApp } from '../run/app-process.ts';
import { type BenchHome, type Connection, makeHome } from '../run/bench-home.ts';
import { countTruth, type Truth } from './count-truth.ts';
import { addChannel, type Mode, type Stage, seedListening, setStage } from './crash-stage.ts';
import { type Kill, planKills } from './plan-kills.ts';
import { seedLateTeam } from './seed-late-team.ts';
import { troubleSlack } from './slack-trouble.ts';
import { raiseStorm, type Storm, type StormRecord } from './storm.ts';

export interface CrashOptions {
  readonly events: number;
  readonly kills: number;
  readonly seed: number;
  readonly mode: Mode;
  readonly databaseUrl: string | null;
  readonly entry: Entry;
  /** How long the storm lasts for each kill. */
  readonly secondsAKill: number;
  /** A test has no minutes to wait for leases to run out, nor for calls that hang. */
  readonly isBrief: boolean;
  readonly onSaid: (count: number) => void;
  readonly say: (line: string) => void;
}

export interface CrashReport extends Truth {
  readonly deliveries: StormRecord['deliveries'];
  readonly acked: number;
  /** Posts that were on their way to Slack, or of unknown fate, when the app was killed. */
  readonly postsInFlight: number;
  readonly eventsInFlight: number;
  readonly settledSeconds: number;
}

/** After each kill so many teams are owed a digest and a story. */
const LATE_TEAMS = 3;

/** More than the five minutes for which a job that was cut short keeps its slot. */
const SETTLE_LIMIT_MS = 480_000;

/** Kills Earshot again and again while events arrive, lets it settle, and counts. */
export async function runCrash(options: CrashOptions): Promise<CrashReport> {
  const home = await makeHome(options.databaseUrl);
  const ends: (() => Promise<void>)[] = [home.remove];
  try {
    return await crash(options, home, ends);
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

/** Each thing that runs adds how to end it to `ends`. */
async function crash(
  options: CrashOptions,
  home: BenchHome,
  ends: (() => Promise<void>)[],
): Promise<CrashReport> {
  const { events, kills, seed, mode, say } = options;
  const random = createRandom(seed);
  const stage = await setStage(mode);
  ends.push(stage.workspace.stop);
  await withStore(home, (store) => seedListening(store, stage));
  const app = createVictim(options, { home, stage });
  ends.push(() => app.current().stop());
  await app.start().untilHearing();
  // Opened after the app: the database server is its child, and outlives each of its deaths.
  const store = await home.openStore();
  const connection = await home.connect();
  ends.push(async () => {
    await connection.close();
    await store.close();
  });

  const trouble = troubleSlack(stage.workspace.control, { random, isBrief: options.isBrief });
  ends.push(async () => trouble.stop());
  const rate = events / (kills * options.secondsAKill);
  const storm = raiseStorm(stage, { events, rate, random, onSaid: options.onSaid });
  const { isBrief } = options;
  const reader = createReader();
  const scene = { stage, storm, store, connection, app, reader, isBrief };
  const counts = await killAll(planKills(kills, random), scene);
  await storm.over;
  trouble.stop();

  say('Everything was said; waiting until it has settled ...');
  const settling = performance.now();
  await settle(app.current(), { connection, owed: counts.owed });
  const settledSeconds = (performance.now() - settling) / 1000;
  await app.current().stop();
  const { record } = storm;
  const truth = await countTruth({ ...stage, record, connection, owed: counts.owed });
  return {
    ...truth,
    deliveries: record.deliveries,
    acked: mode === 'http' ? record.ackedEventIds.size : stage.workspace.control.deliveries().acked,
    postsInFlight: counts.posts,
    eventsInFlight: counts.events,
    settledSeconds,
  };
}

/** The app that is killed, and started anew. */
interface Victim {
  start(): AppProcess;
  current(): AppProcess;
}

function createVictim(
  { entry }: Pick<CrashOptions, 'entry'>,
  { home, stage }: { readonly home: BenchHome; readonly stage: Stage },
): Victim {
  const logFile = join(home.folder, 'earshot.log');
  const env = { ...stage.env, ...home.env };
  const start = () => launchApp({ entry, port: stage.port, logFile, env });
  let app: AppProcess | null = null;
  return {
    start() {
      app = start();
      return app;
    },
    current() {
      if (app === null) throw new Error('Nothing was started yet');
      return app;
    },
  };
}

interface Scene {
  readonly stage: Stage;
  readonly storm: Storm;
  readonly store: Store;
  readonly connection: Connection;
  readonly app: Victim;
  readonly reader: Reader;
  readonly isBrief: boolean;
}

/** Carries out the plan; answers what was in flight at the kills, and which posts are owed. */
async function killAll(plan: readonly Kill[], scene: Scene) {
  const { storm, app, connection } = scene;
  const counts = { posts: 0, events: 0, owed: [] as string[] };
  for (const [index, kill] of plan.entries()) {
    if (kill.afterStartMs === null) {
      await waitUntil('The load', SETTLE_LIMIT_MS, async () => storm.progress() >= kill.at);
      await app.current().untilHearing();
    } else {
      await pause(kill.afterStartMs);
    }
    await app.current().kill();
    const inFlight = await countInFlight(connection);
    counts.posts += inFlight.posts;
    counts.events += inFlight.events;
    if (scene.isBrief) await cutLeases(connection);
    counts.owed.push(...(await oweLateTeams(scene, index)));
    await pause(kill.downMs);
    app.start();
  }
  await app.current().untilHearing();
  return counts;
}

async function countInFlight(
  connection: Connection,
): Promise<{ readonly posts: number; readonly events: number }> {
  const [counts = { posts: 0, events: 0 }] = await connection.rows<{
    posts: number;
    events: number;
  }>(
    `SELECT
       (SELECT count(*)::int FROM outbox WHERE state = 'pending' AND is_in_doubt) AS posts,
       (SELECT count(*)::int FROM inbox WHERE state = 'pending') AS events`,
  );
  return counts;
}

/** As if the app had been down for as long as it takes. */
async function cutLeases(connection: Connection): Promise<void> {
  for (const table of ['inbox', 'outbox']) {
    await connection.rows(`UPDATE ${table} SET held_until = now() WHERE state = 'pending'`);
  }
  await connection.rows('UPDATE slots SET leased_until = now() WHERE outcome IS NULL');
}

/** Teams whose digest and story the app finds overdue when it starts again. */
async function oweLateTeams(scene: Scene, kill: number): Promise<readonly string[]> {
  const { stage, store, reader } = scene;
  const now = new Date();
  const owed: string[] = [];
  for (let index = 0; index < LATE_TEAMS; index += 1) {
    const name = `late-${kill}-${index}`;
    const channelId = addChannel(stage.workspace, { name, member: stage.member });
    const team = await seedLateTeam(store, { name, channelId, reader, now });
    const on = localDateOf(new Date(now.getTime() - 20 * 60_000), team.timeZone);
    owed.push(`digest:${team.id}:${on}`, `story:${team.id}:${on}`);
  }
  return owed;
}

/** What has not settled in time is counted as missing. */
async function settle(
  app: AppProcess,
  facts: { readonly connection: Connection; readonly owed: readonly string[] },
): Promise<void> {
  const isSettled = async () => {
    const readiness = await app.readiness();
    const isIdle = readiness?.inbox?.pending === 0 && readiness.outbox?.pending === 0;
    return isIdle && (await areQueued(facts));
  };
  await waitUntil('Settling', SETTLE_LIMIT_MS, isSettled).catch(() => undefined);
}

/** A job that a kill cut short is run again when its lease has run out. */
async function areQueued({
  connection,
  owed,
}: {
  readonly connection: Connection;
  readonly owed: readonly string[];
}): Promise<boolean> {
  const sql = 'SELECT count(*)::int AS count FROM outbox WHERE key = ANY($1)';
  const [row] = await connection.rows<{ count: number }>(sql, [owed]);
  return row?.count === owed.length;
}

async function withStore(home: BenchHome, use: (store: Store) => Promise<void>): Promise<void> {
  const store = await home.openStore();
  await use(store);
  await store.close();
}
