import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureLanguage } from './language/measure-language.ts';

const USAGE = `npx tsx scripts/bench/language.ts [--data FOLDER]

  How often the language of an utterance is told rightly, beside eld where that is installed, on
  sets nobody trained on: whole texts, their first 1, 2 and 3 words, and texts and titles written
  in at most 3 words. Each utterance counts once; without letters, or said in both languages, never.

  --data  where the public sets are (default: ../shared/data)`;

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, help: { type: 'boolean' } },
});
if (values.help) console.log(USAGE);
else await main(resolve(values.data));

async function main(dataDir: string): Promise<void> {
  const { figures, calibrationError, milliseconds } = await measureLanguage(dataDir);
  console.log(row('utterances', ['n', 'read', 'alone', 'own ch.', 'other ch.', 'eld']));
  for (const { set, count, read, alone, inOwnChannel, inOtherChannel, eld } of figures) {
    const shares = [read, alone, inOwnChannel, inOtherChannel, eld].map((it) => percent(it));
    console.log(row(set, [String(count), ...shares]));
  }
  console.log(`confidence is off by ${percent(calibrationError)} % on average`);
  console.log(`${milliseconds.toFixed(3)} ms for 130 characters`);
  process.exitCode = 0;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join('');
}

function percent(share: number | null): string {
  return share === null ? '-' : (100 * share).toFixed(1);
}
