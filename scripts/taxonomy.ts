import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { Taxonomy } from '../src/core/journeys/taxonomy.ts';
import { createApplyTaxonomy } from '../src/flows/apply-taxonomy.ts';
import { createExportTaxonomy } from '../src/flows/export-taxonomy.ts';
import { readTaxonomyFile } from '../src/intake/taxonomy/read-taxonomy-file.ts';
import { faultLine, type TaxonomyFault } from '../src/intake/taxonomy/taxonomy-fault.ts';
import { teamFaults } from '../src/intake/taxonomy/team-faults.ts';
import { writeTaxonomy } from '../src/intake/taxonomy/write-taxonomy.ts';
import type { Store } from '../src/store/store.ts';
import { withStore } from './run/with-store.ts';
import { parseTaxonomyArgs, TAXONOMY_USAGE } from './taxonomy/parse-taxonomy-args.ts';
import { toPlanText } from './taxonomy/to-plan-text.ts';

await main();

async function main(): Promise<void> {
  const parsed = parseTaxonomyArgs(process.argv.slice(2));
  if ('mistake' in parsed) return fail(`${parsed.mistake}\n\n${TAXONOMY_USAGE}`);
  const { asked } = parsed;
  try {
    if (asked.verb === 'export') {
      return await withStore(tellTaxonomy);
    }
    const read = await readTaxonomyFile(asked.file);
    if (read.kind === 'faults') return tellFaults(asked.file, read.faults);
    if (asked.verb === 'check') return console.log(`${asked.file} is right: ${sizeOf(read)}.`);
    await withStore((store) => apply(store, read, asked));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

async function tellTaxonomy(store: Store): Promise<void> {
  const taxonomy = await createExportTaxonomy(store)();
  if (taxonomy.journeys.length === 0) return fail('There is no taxonomy in force yet.');
  process.stdout.write(writeTaxonomy(taxonomy));
}

async function apply(
  store: Store,
  taxonomy: Taxonomy,
  { file, isAgreed }: { readonly file: string; readonly isAgreed: boolean },
): Promise<void> {
  const applyTaxonomy = createApplyTaxonomy(store);
  const plan = await applyTaxonomy(taxonomy, { isPreview: true });
  if (plan.kind === 'mistakes') return tellFaults(file, teamFaults(plan.mistakes));
  if (plan.changes.length === 0) return console.log('Nothing changes: it is in force already.');
  console.log(toPlanText(plan.changes));
  if (!isAgreed && !(await agrees())) return;
  await applyTaxonomy(taxonomy);
  console.log('Done: the running Earshot reads by it from its next message on.');
}

/** Asks on a terminal; elsewhere nobody can answer. */
async function agrees(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    fail('Nothing was changed: add --yes to do it.');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Put this in force? [y/N] ');
  terminal.close();
  const isYes = /^(?:y|yes|j|ja)$/i.test(answer.trim());
  if (!isYes) console.log('Nothing was changed.');
  return isYes;
}

function sizeOf({ journeys }: Taxonomy): string {
  const entries = journeys.flatMap(({ touchpoints }) => touchpoints);
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  return `${count(entries.length, 'touchpoint')} in ${count(journeys.length, 'journey')}`;
}

function tellFaults(file: string, faults: readonly TaxonomyFault[]): void {
  fail(faults.map((fault) => faultLine(file, fault)).join('\n'));
}

function fail(says: string): void {
  console.error(says);
  process.exitCode = 1;
}
