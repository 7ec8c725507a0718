import { parseArgs } from 'node:util';
import { nearest } from '../../src/core/text/nearest.ts';
import type { LocalDate } from '../../src/core/time/period.ts';
import { JOBS, type TeamJob } from '../../src/core/time/slot.ts';

/** A job somebody asked for by hand. */
export interface AskedJob {
  readonly job: TeamJob;
  /** Null: today, in each team's own time zone. */
  readonly on: LocalDate | null;
  /** Null: every team. */
  readonly team: string | null;
  readonly isPreview: boolean;
}

/** How the command is used, for the terminal. */
export const JOB_USAGE = `npm run job -- <${JOBS.join('|')}> [--on 2026-11-20] [--team NAME] [--preview]

  --on       the date it is for (default: today, where the team is)
  --team     one team (default: all)
  --preview  show what would be told, and change nothing`;

/** What was asked for, that it is only how to ask, or what is wrong with it in words. */
export function parseJobArgs(
  args: readonly string[],
): { readonly asked: AskedJob } | { readonly mistake: string } | { readonly help: true } {
  const parsed = readArgs(args);
  if ('mistake' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help === true) return { help: true };
  const [word, ...rest] = positionals;
  const job = JOBS.find((it) => it === word);
  if (job === undefined) return { mistake: unknownJob(word) };
  if (rest.length > 0) return { mistake: `One job at a time: "${rest.join(' ')}" is too much.` };
  if (values.on !== undefined && !isDate(values.on)) {
    return { mistake: `"${values.on}" is not a date. Write it as 2026-11-20.` };
  }
  return {
    asked: {
      job,
      on: values.on ?? null,
      team: values.team ?? null,
      isPreview: values.preview ?? false,
    },
  };
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        team: { type: 'string' },
        preview: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (cause) {
    // Node says which option it did not expect; what it advises after that is for programmers.
    const [what] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    return { mistake: `${what}.` };
  }
}

function unknownJob(word: string | undefined): string {
  const all = `There are ${JOBS.join(', ')}.`;
  if (word === undefined) return `Which job? ${all}`;
  const meant = nearest(word, JOBS);
  return `There is no job "${word}". ${meant === null ? all : `Did you mean ${meant}? ${all}`}`;
}

/** Dates that exist: not the 31st of February. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
