import process from 'node:process';
import type { Team } from '../src/core/teams/team.ts';
import { nearest } from '../src/core/text/nearest.ts';
import { localDateOf } from '../src/core/time/local-date-of.ts';
import { createLog } from '../src/log.ts';
import type { Store } from '../src/store/store.ts';
import { createJobs, type Jobs } from './job/create-jobs.ts';
import { type AskedJob, JOB_USAGE, parseJobArgs } from './job/parse-job-args.ts';
import { toOutcomeText } from './job/to-outcome-text.ts';
import { withReader } from './run/with-reader.ts';
import { withStore } from './run/with-store.ts';

await main();

async function main(): Promise<void> {
  const parsed = parseJobArgs(process.argv.slice(2));
  if ('help' in parsed) return console.log(JOB_USAGE);
  if ('mistake' in parsed) return fail(`${parsed.mistake}\n\n${JOB_USAGE}`);
  try {
    await withStore((store) => runFor(parsed.asked, store));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

async function runFor(asked: AskedJob, store: Store): Promise<void> {
  const all = await store.teams.all();
  const teams = asked.team === null ? all : all.filter(({ name }) => isSame(name, asked.team));
  if (teams.length === 0) return fail(noTeam(asked.team, all, store));

  const workspaceUrl = (await store.workspace.current())?.url ?? null;
  const clock = () => new Date();
  await withReader(async (reader) => {
    const jobs = createJobs({ stores: store, workspaceUrl, reader, clock, log: createLog('warn') });
    for (const team of teams) {
      const on = asked.on ?? localDateOf(clock(), team.timeZone);
      console.log(`\n── ${team.name}, ${asked.job} of ${on} ──`);
      console.log(await told(jobs, team, { ...asked, on }));
    }
  });
}

async function told(
  jobs: Jobs,
  team: Team,
  asked: Pick<AskedJob, 'job' | 'isPreview'> & { readonly on: string },
): Promise<string> {
  const { job, on, isPreview } = asked;
  if (isPreview) return jobs.preview(job, team, on);
  const outcome = await jobs.run({ job, teamId: team.id, on }, { isLate: false });
  if (outcome !== 'taken' && outcome.kind === 'failed') process.exitCode = 1;
  return toOutcomeText(outcome);
}

function noTeam(asked: string | null, all: readonly Team[], store: Store): string {
  if (all.length === 0) {
    return `There are no teams yet in ${store.describe()}. Invite Earshot to a channel first.`;
  }
  const names = all.map(({ name }) => name);
  const meant = nearest(asked ?? '', names);
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  return `There is no team called "${asked}".${hint} There are ${names.join(', ')}.`;
}

function isSame(name: string, asked: string | null): boolean {
  return name.toLowerCase() === asked?.trim().toLowerCase();
}

function fail(says: string): void {
  console.error(says);
  process.exitCode = 1;
}
