import { parseArgs } from 'node:util';
import { nearest } from '../../src/core/text/nearest.ts';

/** What somebody asked to be done with the taxonomy. */
export type AskedTaxonomy =
  | { readonly verb: 'check'; readonly file: string }
  | { readonly verb: 'apply'; readonly file: string; readonly isAgreed: boolean }
  | { readonly verb: 'export' };

const VERBS = ['check', 'apply', 'export'] as const;

/** How the command is used, for the terminal. */
export const TAXONOMY_USAGE = `npm run taxonomy -- check FILE | apply FILE [--yes] | export

  check   tells what is wrong in a taxonomy file, line by line
  apply   shows what the file would change, asks, and puts it in force
  --yes   does not ask
  export  writes the taxonomy in force as such a file, to standard output`;

/** What was asked for, or what is wrong with it in words. */
export function parseTaxonomyArgs(
  args: readonly string[],
): { readonly asked: AskedTaxonomy } | { readonly mistake: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { yes: { type: 'boolean' } },
  });
  const unknown = Object.keys(values).find((name) => name !== 'yes');
  if (unknown !== undefined) return { mistake: `There is no option --${unknown}.` };
  const [word, file, ...rest] = positionals;
  const verb = VERBS.find((it) => it === word);
  if (verb === undefined) return { mistake: unknownVerb(word) };
  const extra = verb === 'export' ? file : rest[0];
  if (extra !== undefined) return { mistake: `"${extra}" is too much.` };
  if (verb === 'export') return { asked: { verb } };
  if (file === undefined) return { mistake: 'Which file?' };
  const isAgreed = values.yes === true;
  return { asked: verb === 'check' ? { verb, file } : { verb, file, isAgreed } };
}

function unknownVerb(word: string | undefined): string {
  if (word === undefined) return 'What is to be done?';
  const meant = nearest(word, VERBS);
  return `I cannot "${word}" a taxonomy.${meant === null ? '' : ` Did you mean ${meant}?`}`;
}
