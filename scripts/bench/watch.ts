import process from 'node:process';
import { parseArgs } from 'node:util';
import { addDays } from '../../src/core/time/add-days.ts';
import { createComposer } from '../../src/slack/compose.ts';
import type { Store } from '../../src/store/store.ts';
import { wireAlerts } from '../../src/wire-flows.ts';
import { makeHome } from './run/bench-home.ts';
import { seedAnswers } from './watch/seed-answers.ts';

const USAGE = `npm run bench:watch -- [--teams N] [--touchpoints N] [--days N]

  Measures how long a workspace's scores take to be watched, on a database of its own: the first
  time, when all of them are learnt, and on each morning after it.

  --teams        teams (default: 50)
  --touchpoints  touchpoints of each (default: 200: 10,000 in all)
  --days         days of history, with an answer to every second touchpoint each (default: 90)`;

/** The last day of the history. */
const LAST_ON = '2026-11-15';

/** Mornings after the first that are measured. */
const MORNINGS = 3;

const MEGABYTE = 2 ** 20;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      teams: { type: 'string', default: '50' },
      touchpoints: { type: 'string', default: '200' },
      days: { type: 'string', default: '90' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const size = {
    teams: Number(values.teams),
    touchpoints: Number(values.touchpoints),
    days: Number(values.days),
  };
  const home = await makeHome(null);
  const store = await home.openStore();
  try {
    const connection = await home.connect();
    const answers = await seedAnswers(connection, { ...size, lastOn: LAST_ON, more: MORNINGS });
    await connection.close();
    console.log(`${answers.toLocaleString('en')} answers`);
    await measure(store);
  } finally {
    await store.close();
    await home.remove();
  }
}

async function measure(store: Store): Promise<void> {
  for (let morning = 0; morning <= MORNINGS; morning++) {
    const now = new Date(`${addDays(LAST_ON, morning + 1)}T04:00:00Z`);
    const composer = createComposer(() => null);
    const parts = { stores: store, outbox: store.outbox, composer, clock: () => now };
    const { lookForDips } = wireAlerts(parts);
    const [team] = await store.teams.all();
    if (team === undefined) throw new Error('there are no teams');

    const startedAt = performance.now();
    const found = await lookForDips(team, addDays(LAST_ON, morning + 1));
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    const watched = (await store.watches.of({ teamId: team.id, kind: 'dip' })).length;
    const what = morning === 0 ? 'the first time' : 'a morning later';
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${what}: ${seconds} s, ${found.length} alerts, ${watched} scores of one team, ` +
        `${memory} MB at most, ${Math.round(process.memoryUsage().heapUsed / MEGABYTE)} MB in use`,
    );
  }
}
