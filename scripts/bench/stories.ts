import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { withReader } from '../run/with-reader.ts';
import { machineName } from './dips/report.ts';
import { knownNames } from './stories/known-names.ts';
import { measureSpeed } from './stories/measure-speed.ts';
import { measureStream } from './stories/measure-stream.ts';
import { readStream } from './stories/read-stream.ts';
import { cellsOf, missedOf } from './stories/report.ts';
import { type StoriesReport, toMarkdown } from './stories/to-markdown.ts';

const PAGE = resolve(import.meta.dirname, '../../docs/stories-measured.md');

/** The shared streams that stories are chosen from. */
const STREAMS = ['stream-airline-feb-2015.jsonl', 'stream-bank-reviews.jsonl'];
const SHARED = '../shared/data';
const USUAL_SEED = 1;

const USAGE = `npm run bench:stories -- [--data FOLDER|FILE] [--seed S] [--speed]

  Chooses a story on each of 400 days, by the app's own rule and by others, and measures what was
  told: exit code 1 when a bar is missed. A run of the shared streams with the usual seed writes
  docs/stories-measured.md; its last line is one JSON object.

  --data  the folder of the shared streams (default: ${SHARED}), or a file of JSON lines
          { "at", "text", "theme" }: when, what, and, optionally, what it is about
  --seed  of the random numbers (default: ${USUAL_SEED})
  --speed only how long the app takes to choose for a team with 10,000 pieces, on a database of its own`;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: SHARED },
      seed: { type: 'string', default: String(USUAL_SEED) },
      speed: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const data = resolve(values.data);
  const seed = Number(values.seed);
  if (!existsSync(data) || !Number.isSafeInteger(seed)) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const isFolder = statSync(data).isDirectory();
  const files = isFolder ? STREAMS.map((name) => join(data, name)) : [data];
  if (values.speed) return printSpeed(files[0] ?? data, seed);
  const names = knownNames(join(isFolder ? data : resolve(SHARED), 'presidio.jsonl'));
  const report = await measure(files, { seed, names });
  printReport(report);
  if (isFolder && seed === USUAL_SEED) await writeFile(PAGE, toMarkdown(report));
  console.log(toJsonLine(report));
  process.exitCode = report.streams.some((stream) => missedOf(stream).length > 0) ? 1 : 0;
}

async function measure(
  files: readonly string[],
  asked: { readonly seed: number; readonly names: ReadonlySet<string> },
): Promise<StoriesReport> {
  const started = performance.now();
  const streams: StoriesReport['streams'][number][] = [];
  await withReader(async (reader) => {
    for (const file of files) {
      const stream = await readStream(file, { reader, ...asked });
      const onEnd = (what: string, seconds: number) =>
        console.error(`Told the days of ${what}, in ${seconds.toFixed(1)} s`);
      streams.push(measureStream(stream, { ...asked, onEnd }));
    }
  });
  const seconds = (performance.now() - started) / 1_000;
  return { streams, seed: asked.seed, seconds, machine: machineName() };
}

async function printSpeed(file: string, seed: number): Promise<void> {
  await withReader(async (reader) => {
    const speed = await measureSpeed(await readStream(file, { reader, seed }), reader);
    console.log(JSON.stringify(speed));
  });
}

function printReport({ streams }: StoriesReport): void {
  for (const stream of streams) {
    console.log(`\n${stream.name}: ${stream.pieces} pieces`);
    for (const cells of cellsOf(stream)) {
      const [what = '', ours = '', bar = '', ...rivals] = cells;
      console.log(`${what.padEnd(60)}${ours.padEnd(16)}${bar.padEnd(34)}${rivals.join('  ')}`);
    }
    for (const what of missedOf(stream)) console.log(`Past the bar: ${what}`);
  }
}

function toJsonLine({ streams, ...run }: StoriesReport): string {
  const told = streams.map((stream) => ({ ...stream, missed: missedOf(stream) }));
  return JSON.stringify({ ...run, streams: told }, (_, it) =>
    typeof it === 'number' ? Math.round(it * 10_000) / 10_000 : it,
  );
}
