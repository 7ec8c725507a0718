import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Team } from '../../src/core/teams/team.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import type { Slot } from '../../src/core/time/slot.ts';
import { createAssembleDigest } from '../../src/flows/assemble-digest.ts';
import { createComposer } from '../../src/slack/compose.ts';
import type { Store } from '../../src/store/store.ts';
import { wireAlerts, wireJobs } from '../../src/wire-flows.ts';
import { QUIET_LOG } from '../demo/quiet-log.ts';
import { withReader } from '../run/with-reader.ts';
import { addTeam, seedFeedback } from './digest/seed-feedback.ts';
import { type Connection, makeHome } from './run/bench-home.ts';

const USAGE = `npm run bench:digest -- [--database URL] [--teams N] [--a-day N]

  Measures how long digests take, on a database of its own: that of a team with 90 days of 200
  pieces of feedback each, put together and put into words; then those of all teams of a workspace,
  queued one after another as the clock does, on a day after the night's look for dips; what
  people talk about, which each digest has once a week, is not looked for. Beside it stands how
  long PostgreSQL alone takes to count that team's feedback by day. Exit code 1 when a bar is
  missed; the last line is one JSON object.

  --database  the address of a PostgreSQL server, where a database is made and dropped again;
              without it, the built-in one
  --teams     teams (default: 200)
  --a-day     pieces of feedback of each of them a day (default: 20)`;

/** On Monday the digest is that of the week. */
const FRIDAY = '2026-11-13';
const MONDAY = '2026-11-16';
const TUESDAY = '2026-11-17';

const DAYS = 90;
const A_DAY_OF_ONE = 200;
const RUNS = 15;

const BARS = { oneMs: 300, allSeconds: 30 };

/** What PostgreSQL alone takes to go through as much feedback as a digest of the week does. */
const COUNTING = `
  SELECT said_at::date, sentiment, count(*), count(DISTINCT touchpoint_id) FROM feedback
  WHERE channel_id = $1 AND said_at >= '${MONDAY}'::date - 56 GROUP BY 1, 2`;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      database: { type: 'string' },
      teams: { type: 'string', default: '200' },
      'a-day': { type: 'string', default: '20' },
      help: { type: 'boolean', default: false },
    },
  });
  const size = { teams: Number(values.teams), perDay: Number(values['a-day']) };
  const isWrong = !(Number.isInteger(size.teams) && Number.isInteger(size.perDay));
  if (values.help || isWrong) {
    process.exitCode = isWrong ? 1 : 0;
    return console.log(USAGE);
  }
  const home = await makeHome(values.database ?? null);
  const store = await home.openStore();
  const connection = await home.connect();
  try {
    const from = addDays(TUESDAY, -DAYS);
    const one = await addTeam(store, 'One');
    await seedFeedback(connection, { team: one, from, days: DAYS, perDay: A_DAY_OF_ONE });
    await connection.rows('ANALYZE');
    const alone = await measureOne(store, one, connection);
    for (let k = 1; k < size.teams; k += 1) {
      const team = await addTeam(store, `Team${k}`);
      await seedFeedback(connection, { team, from, days: DAYS, perDay: size.perDay });
    }
    await connection.rows('ANALYZE');
    const among = await measureOne(store, one, connection);
    const all = await measureAll(store);
    report({ database: home.database, ...size, alone, among, ...all });
  } finally {
    await connection.close();
    await store.close();
    await home.remove();
  }
}

/** How long the digest of one team takes, on a usual day and on the first of its week. */
async function measureOne(store: Store, team: Team, { rows }: Connection) {
  const composer = createComposer(() => 'https://example.slack.com/');
  const clock = () => new Date(`${TUESDAY}T08:00:00Z`);
  const { gatherAlerts } = wireAlerts({ stores: store, outbox: store.outbox, composer, clock });
  const assembleDigest = createAssembleDigest({ ...store, gatherAlerts });
  const digestOf = (on: string) => async () => {
    const { digest } = await assembleDigest(team, on, team.channelId);
    const { blocks } = composer.digest(digest, { team, isLate: false });
    if (digest.heard.total !== A_DAY_OF_ONE * 7 || blocks.length < 4) {
      throw new Error(`The digest of ${on} does not tell of its week`);
    }
  };
  await finish(store, { job: 'digest', teamId: team.id, on: FRIDAY });
  const weekMs = await middleMs(digestOf(MONDAY));
  await finish(store, { job: 'digest', teamId: team.id, on: MONDAY });
  return {
    dayMs: await middleMs(digestOf(TUESDAY)),
    weekMs,
    referenceMs: await middleMs(async () => {
      await rows(COUNTING, [team.channelId]);
    }),
  };
}

/** How long all teams' digests take, one after another, until they are queued. */
async function measureAll(store: Store) {
  const composer = createComposer(() => 'https://example.slack.com/');
  const clock = () => new Date(`${TUESDAY}T08:00:00Z`);
  const parts = { stores: store, outbox: store.outbox, composer, clock };
  const teams = await store.teams.all();
  const { lookForDips } = wireAlerts(parts);
  const [first] = teams;
  if (first !== undefined) await lookForDips(first, TUESDAY);
  for (const team of teams) {
    // As on a Tuesday: the last digest was Monday's, and the night has looked for dips.
    await finish(store, { job: 'digest', teamId: team.id, on: MONDAY });
    await finish(store, { job: 'dips', teamId: team.id, on: TUESDAY });
  }
  let allSeconds = 0;
  await withReader(async (reader) => {
    const { digest } = wireJobs({
      ...{ ...parts, reader, log: QUIET_LOG },
      askAboutFeedback: async () => null,
    });
    const startedAt = performance.now();
    let posted = 0;
    for (const team of teams) {
      const { kind } = await digest(team, { on: TUESDAY, isLate: false });
      posted += kind === 'posted' ? 1 : 0;
    }
    allSeconds = (performance.now() - startedAt) / 1_000;
    if (posted !== teams.length) throw new Error(`${posted} of ${teams.length} were posted`);
  });
  return { allSeconds };
}

/** Records that a slot was run, as the clock does. */
async function finish(store: Store, slot: Slot): Promise<void> {
  const at = new Date(`${slot.on}T08:00:00Z`);
  await store.slots.claim(slot, { now: at, leaseMs: 1_000 });
  await store.slots.finish(slot, { kind: 'posted', isLate: false }, at);
}

async function middleMs(run: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let again = 0; again < RUNS; again += 1) {
    const startedAt = performance.now();
    await run();
    times.push(performance.now() - startedAt);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

type Times = Awaited<ReturnType<typeof measureOne>>;

function report(measured: {
  readonly database: string;
  readonly teams: number;
  readonly perDay: number;
  readonly alone: Times;
  readonly among: Times;
  readonly allSeconds: number;
}): void {
  const { alone, among, allSeconds, teams, perDay } = measured;
  const told = (name: string, { dayMs, weekMs, referenceMs }: Times) => {
    const ratio = (ms: number) => `${(ms / referenceMs).toFixed(1)} times the count`;
    console.log(
      `${name}: ${dayMs.toFixed(0)} ms (${ratio(dayMs)}), the first of a week ` +
        `${weekMs.toFixed(0)} ms (${ratio(weekMs)}); the count alone ${referenceMs.toFixed(1)} ms`,
    );
  };
  told('one team, 90 days of 200 pieces', alone);
  told(`the same among ${teams} teams of ${perDay} a day`, among);
  console.log(`all ${teams} digests: ${allSeconds.toFixed(1)} s`);
  const slowest = Math.max(alone.dayMs, alone.weekMs, among.dayMs, among.weekMs);
  const missed = [
    ...(slowest > BARS.oneMs ? [`a digest took ${slowest.toFixed(0)} ms`] : []),
    ...(allSeconds > BARS.allSeconds ? [`all digests took ${allSeconds.toFixed(1)} s`] : []),
  ];
  for (const what of missed) console.error(`Missed: ${what}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
  console.log(JSON.stringify({ ...measured, bars: BARS, missed }));
}
