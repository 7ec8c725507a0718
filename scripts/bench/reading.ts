import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findServer } from './reading/find-server.ts';
import { missingSets } from './reading/missing-sets.ts';
import { ALONE, SIDE_BY_SIDE } from './reading/parts/parts.ts';
import { printReport } from './reading/print-report.ts';
import { type Report, toJsonLine, toReport } from './reading/report.ts';
import { type Progress, runAlone, runSideBySide } from './reading/run-parts.ts';
import { thinSets } from './reading/thin-sets.ts';
import { toMarkdown } from './reading/to-markdown.ts';

const PAGE = resolve(import.meta.dirname, '../../docs/reading-measured.md');
const USUAL_SERVER = 'postgresql://postgres@127.0.0.1:5432/postgres';

const USAGE = `npm run bench:reading -- [--data FOLDER] [--quick] [--only WORD] [--database URL]

  Measures how well Earshot reads, beside well-known tools in the same run: exit code 1 when a bar
  is missed. A whole run writes docs/reading-measured.md; its last line is one JSON object.

  --data      where the public sets are (default: ../shared/data)
  --quick     on samples, a minute or two: says that all of it works, not how well
  --only      only the parts whose names have this word in them
  --database  a PostgreSQL server (default: one at 127.0.0.1:5432, else the embedded one)

  Parts: ${[...Object.keys(SIDE_BY_SIDE), ...Object.keys(ALONE)].join('; ')}.`;

await main();

async function main(): Promise<void> {
  const asked = readArgs();
  if ('says' in asked) return stop(asked.says, asked.exitCode);
  const missing = await missingSets(asked.data);
  if (missing.length > 0) return stop(missingWords(asked.data, missing), 1);
  const folder = await mkdtemp(join(tmpdir(), 'earshot-reading-'));
  try {
    if (asked.quick) await thinSets(asked.data, folder);
    const report = await measure(asked, asked.quick ? folder : asked.data);
    printReport(report);
    if (!asked.quick && asked.only === '') {
      await writeFile(PAGE, toMarkdown(report));
      console.error(`Written: ${PAGE}`);
    }
    console.log(toJsonLine(report));
    process.exitCode = report.missed.length > 0 ? 1 : 0;
  } catch (error) {
    stop(error instanceof Error ? (error.stack ?? error.message) : String(error), 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Args {
  readonly data: string;
  readonly quick: boolean;
  readonly only: string;
  readonly database: string | null;
}

async function measure(args: Args, dataDir: string): Promise<Report> {
  const started = performance.now();
  const told = {
    dataDir,
    isQuick: args.quick,
    databaseUrl: args.database ?? (await findServer(USUAL_SERVER)),
  };
  const namesOf = (parts: object) => Object.keys(parts).filter((it) => it.includes(args.only));
  const [together, alone] = [namesOf(SIDE_BY_SIDE), namesOf(ALONE)];
  const progress = createProgress(together.length + alone.length);
  const figures = [
    ...(await runSideBySide(together, told, progress)),
    ...(await runAlone(alone, told, progress)),
  ];
  const minutes = (performance.now() - started) / 60_000;
  return toReport(figures, { isQuick: args.quick, minutes });
}

function createProgress(total: number): Progress {
  let done = 0;
  return {
    onStart: (name) => console.error(`Measuring ${name} ...`),
    onEnd(name, seconds) {
      done += 1;
      console.error(`Measured ${name} in ${Math.round(seconds)} s (${done} of ${total})`);
    },
  };
}

function missingWords(folder: string, missing: readonly string[]): string {
  return `${folder} lacks ${missing.map((name) => `${name}.jsonl`).join(', ')}.
Put the public sets there, or say where they are: npm run bench:reading -- --data FOLDER`;
}

function readArgs(): Args | { readonly says: string; readonly exitCode: 0 | 1 } {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string', default: '../shared/data' },
        quick: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        database: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { says: USAGE, exitCode: 0 };
    const { data, quick, only, database = null } = values;
    return { data: resolve(data), quick, only, database };
  } catch (error) {
    const mistake = error instanceof Error ? error.message : String(error);
    return { says: `${mistake}\n\n${USAGE}`, exitCode: 1 };
  }
}

function stop(says: string, exitCode: 0 | 1): void {
  console.error(says);
  process.exitCode = exitCode;
}
