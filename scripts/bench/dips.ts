import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { cellsOf, machineName, missedOf, type Report, toJsonLine } from './dips/report.ts';
import { runParts } from './dips/run-parts.ts';
import { toMarkdown } from './dips/to-markdown.ts';

const PAGE = resolve(import.meta.dirname, '../../docs/dips-measured.md');

/** Other seeds show how much of a figure is luck; the page has those of one. */
const USUAL_SEED = 1;

/** How many times as much is simulated with --full. */
const FULL_EFFORT = 6;

const USAGE = `npm run bench:dips -- [--seed S] [--full] [--data FOLDER] [--only WORD]

  Measures how well dips are found, on simulated streams, by the app's own code and by the rules
  others use: exit code 1 when a bar is missed. A whole run with the usual seed writes
  docs/dips-measured.md; its last line is one JSON object.

  --seed  of the random numbers (default: ${USUAL_SEED})
  --full  six times as many streams: minutes instead of one
  --data  where the public sets are (default: ../shared/data)
  --only  only the parts whose names have this word in them`;

await main();

async function main(): Promise<void> {
  const asked = readArgs();
  if ('says' in asked) return stop(asked.says, asked.exitCode);
  try {
    const report = await measure(asked);
    printReport(report);
    if (asked.only === '' && asked.seed === USUAL_SEED) {
      await writeFile(PAGE, toMarkdown(report));
      console.error(`Written: ${PAGE}`);
    }
    console.log(toJsonLine(report));
    process.exitCode = missedOf(report.figures).length > 0 ? 1 : 0;
  } catch (error) {
    stop(error instanceof Error ? (error.stack ?? error.message) : String(error), 1);
  }
}

interface Args {
  readonly seed: number;
  readonly isFull: boolean;
  readonly data: string;
  readonly only: string;
}

async function measure({ seed, isFull, data, only }: Args): Promise<Report> {
  const started = performance.now();
  const asked = { seed, effort: isFull ? FULL_EFFORT : 1, dataDir: data };
  const figures = await runParts(asked, only, (name, seconds) => {
    console.error(`Measured ${name} in ${seconds.toFixed(1)} s`);
  });
  const seconds = (performance.now() - started) / 1000;
  return { figures, seed, isFull, seconds, machine: machineName() };
}

function printReport({ figures }: Report): void {
  for (const figure of figures) {
    const [what, ours, bar, aim, beside] = cellsOf(figure);
    console.log(`${what}\n    ${ours}${bar ? `   bar: ${bar}` : ''}${aim ? `   aim: ${aim}` : ''}`);
    if (beside) console.log(`    ${beside}`);
    if (figure.ours === null) console.log(`    ${figure.how}`);
  }
  for (const { what } of missedOf(figures)) console.log(`Past the bar: ${what}`);
}

function readArgs(): Args | { readonly says: string; readonly exitCode: 0 | 1 } {
  try {
    const { values } = parseArgs({
      options: {
        seed: { type: 'string', default: String(USUAL_SEED) },
        full: { type: 'boolean', default: false },
        data: { type: 'string', default: '../shared/data' },
        only: { type: 'string', default: '' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { says: USAGE, exitCode: 0 };
    const seed = Number(values.seed);
    if (!Number.isSafeInteger(seed))
      return { says: `--seed is a whole number\n\n${USAGE}`, exitCode: 1 };
    return { seed, isFull: values.full, data: resolve(values.data), only: values.only };
  } catch (error) {
    const mistake = error instanceof Error ? error.message : String(error);
    return { says: `${mistake}\n\n${USAGE}`, exitCode: 1 };
  }
}

function stop(says: string, exitCode: 0 | 1): void {
  (exitCode === 0 ? console.log : console.error)(says);
  process.exitCode = exitCode;
}
