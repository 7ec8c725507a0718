import process from 'node:process';
import { parseArgs } from 'node:util';
import { judgeDelivery } from './delivery/judge-delivery.ts';
import { liveThrough } from './delivery/live-through.ts';
import { planDays, TEAMS } from './delivery/plan-days.ts';
import { makeHome } from './run/bench-home.ts';

const USAGE = `npm run bench:delivery -- [--days N] [--seed N] [--database URL]

  Lives through virtual days with two replicas on one PostgreSQL, whose clocks are off by up to
  90 s, which are killed between any two calls, and which all go down for hours now and then; for
  teams in Amsterdam, New York, Kolkata and on Lord Howe, with holidays, pauses and days without
  news. Each digest and story that is due must be seen once, none on other days, and each that
  comes late must say so.

  --days      virtual days, from 1 October 2026 (default: 500)
  --seed      what happens; the order of what happens at once is the machine's (default: 1)
  --database  a PostgreSQL server to make a database on (default: one of Earshot's own)`;

/** The clocks change in Europe, in America and on Lord Howe soon after. */
const FROM = '2026-10-01';

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      days: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      database: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const [days, seed] = [Number(values.days), Number(values.seed)];
  if (!Number.isInteger(days) || days < 3 || !Number.isInteger(seed)) {
    process.exitCode = 1;
    return console.error(USAGE);
  }
  await measure(days, seed, values.database ?? null);
}

async function measure(days: number, seed: number, databaseUrl: string | null): Promise<void> {
  const home = await makeHome(databaseUrl);
  const [one, other] = [await home.openStore(), await home.openStore()];
  const startedAt = performance.now();
  try {
    const plan = planDays(FROM, days, seed);
    const onDay = (day: number) => {
      if (process.stderr.isTTY) process.stderr.write(`\rday ${day + 1} of ${days} `);
    };
    const lived = await liveThrough(plan, [one, other], { seed, onDay });
    const verdict = await judgeDelivery(plan, lived);
    const { missing, doubled, onSilentDays, lateUnmarked, markedInTime, overBudget } = verdict;
    const faults = { missing, doubled, onSilentDays, lateUnmarked, markedInTime, overBudget };
    const ok = Object.values(faults).every((count) => count === 0);
    const { kills, outages } = lived;
    const seconds = Math.round((performance.now() - startedAt) / 1_000);
    const report = { ok, days, replicas: 2, zones: TEAMS.length, ...verdict, kills, outages };
    console.table(report);
    console.log(JSON.stringify({ ...report, seconds }));
    if (!ok) process.exitCode = 1;
  } finally {
    await one.close();
    await other.close();
    await home.remove();
  }
}
