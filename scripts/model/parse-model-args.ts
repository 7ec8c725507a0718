import { parseArgs } from 'node:util';
import { nearest } from '../../src/core/text/nearest.ts';

const VERBS = ['list', 'fit', 'rollback'] as const;

/** What somebody asked of the reader's models by hand. */
export interface AskedModel {
  readonly verb: (typeof VERBS)[number];
  /** Who is written down for a rollback; null: whoever is at the keyboard. */
  readonly by: string | null;
}

/** How the command is used, for the terminal. */
export const MODEL_USAGE = `npm run model -- <${VERBS.join('|')}> [--by NAME]

  list      the newest models, how they did when they were examined, and which is in force
  fit       learn anew from every correction, now; the model is put in force if it is no worse
  rollback  go back to the model before the one in force

  --by      who is written down for a rollback (default: who you are on this machine)

A running Earshot reads with the model in force within a minute. Exits with 1 when what was asked
could not be done: also when a model was refused, or there is none to go back to.`;

/** What was asked for, or what is wrong with it in words. */
export function parseModelArgs(
  args: readonly string[],
): { readonly asked: AskedModel } | { readonly mistake: string } {
  const parsed = readArgs(args);
  if ('mistake' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [word, ...rest] = positionals;
  const verb = VERBS.find((it) => it === word);
  if (verb === undefined) return { mistake: unknownVerb(word) };
  if (rest.length > 0) return { mistake: `"${rest.join(' ')}" is too much.` };
  const by = values.by?.trim() || null;
  if (by !== null && verb !== 'rollback') return { mistake: '--by goes with rollback alone.' };
  return { asked: { verb, by } };
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { by: { type: 'string' } },
    });
  } catch (cause) {
    // Node says which option it did not expect; what it advises after that is for programmers.
    const [what] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    return { mistake: `${what}.` };
  }
}

function unknownVerb(word: string | undefined): string {
  const all = `There are ${VERBS.join(', ')}.`;
  if (word === undefined) return `What is to be done? ${all}`;
  const meant = nearest(word, VERBS);
  return `There is no "${word}". ${meant === null ? all : `Did you mean ${meant}? ${all}`}`;
}
