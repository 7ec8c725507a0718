import { once } from 'node:events';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { thresholdFor } from '../src/core/dips/chart/threshold-for.ts';
import { BUDGETS } from '../src/core/dips/ledger/sensitivity.ts';
import { createStreamWatches } from './dips/create-stream-watches.ts';
import { type LineFault, readDipLine } from './dips/dip-line.ts';
import { linesOf } from './run/lines-of.ts';

const USAGE = `npm run -s dips -- [--budget N] [--streams M] < DAYS.jsonl

Looks for dips as the app does: JSON lines in, one per stream and day, the days of a stream in order,
streams mixed as they come; days that are left out are days without answers.

  {"stream": "checkout", "on": "2026-11-20", "scale": "csat5", "counts": [3, 1, 2, 10, 22]}

  scale   csat5 | ces7 | nps | thumbs | a list of scores, such as [1, 2, 3]
  counts  answers for each score of the scale, lowest first

JSON lines out, one for each line: stream, on, evidence (R: luck alone needs about so many days),
open; where something turns also turn (opened, worse, recovered, rebased), and on an alert since,
level (csat5 and thumbs: share satisfied, 0 to 1; nps: -100 to 100; otherwise the mean), usual, n.
A line that is wrong gives {stream, on, error} and is told on stderr; nothing is learnt from it, and
the exit code is 1.

  --budget   false alerts allowed in a year in all streams together (default: ${BUDGETS.calm})
  --streams  streams that are watched (default: 1): a dip opens at R = 365 x streams / budget`;

/** Enough to know a stream by. */
const LONGEST_PRINTED = 200;

await main();

async function main(): Promise<void> {
  const asked = readArgs();
  if ('says' in asked) {
    (asked.exitCode === 0 ? console.log : console.error)(asked.says);
    process.exitCode = asked.exitCode;
    return;
  }
  process.exitCode = await watchLines(thresholdFor(asked.streams, asked.budget));
}

/** @returns the exit code: 1 when a line was wrong. */
async function watchLines(threshold: number): Promise<0 | 1> {
  const watchLine = createStreamWatches(threshold);
  let [number, exitCode]: [number, 0 | 1] = [0, 0];
  for await (const text of linesOf(process.stdin)) {
    number += 1;
    if (text.trim() === '') continue;
    const line = readDipLine(text);
    const answer = 'error' in line ? line : watchLine(line);
    if ('error' in answer) {
      process.stderr.write(faultLine(number, answer));
      exitCode = 1;
    }
    const isRoom = process.stdout.write(`${JSON.stringify(answer)}\n`);
    if (!isRoom) await once(process.stdout, 'drain');
  }
  return exitCode;
}

function faultLine(number: number, { stream, on, error }: LineFault): string {
  const about = `stream ${printable(stream ?? '?')}, day ${printable(on ?? '?')}`;
  return `line ${number}, ${about}: ${printable(error)}\n`;
}

/** A terminal obeys what it is sent: whoever named a stream must not have it at their command. */
function printable(text: string): string {
  return text.slice(0, LONGEST_PRINTED).replace(/\p{C}|[\u2028\u2029]/gu, '\uFFFD');
}

interface Asked {
  readonly budget: number;
  readonly streams: number;
}

function readArgs(): Asked | { readonly says: string; readonly exitCode: 0 | 1 } {
  try {
    const { values } = parseArgs({
      options: {
        budget: { type: 'string', default: String(BUDGETS.calm) },
        streams: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { says: USAGE, exitCode: 0 };
    const [budget, streams] = [Number(values.budget), Number(values.streams)];
    if (budget > 0 && streams >= 1 && budget * streams < Number.POSITIVE_INFINITY) {
      return { budget, streams };
    }
    return { says: `--budget is more than 0, --streams 1 or more\n\n${USAGE}`, exitCode: 1 };
  } catch (error) {
    const mistake = error instanceof Error ? error.message : String(error);
    return { says: `${mistake}\n\n${USAGE}`, exitCode: 1 };
  }
}
