import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureFeeling } from './feeling/measure-feeling.ts';
import { measureKinds } from './feeling/measure-kinds.ts';

const USAGE = `npx tsx scripts/bench/feeling.ts [--data FOLDER]

  How often a feeling is read rightly on sets nobody trained on: mean F1 of negative, neutral and
  positive, or the share of rightly told negative and positive; beside wink-nlp, VADER and AFINN.
  And how many bugs and requests in app reviews are named, and how many of those named are.

  --data  where the public sets are (default: ../shared/data)`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else main(resolve(values.data));

function main(dataDir: string): void {
  const report = measureFeeling(dataDir);
  for (const { set, count, system, score, each } of report.figures) {
    const parts = each.map((it) => percent(it)).join(' ');
    console.log(
      `${set.padEnd(28)} ${String(count).padStart(6)} ${system.padEnd(10)} ${percent(score)}  (${parts})`,
    );
  }
  for (const { set, kind, count, precision, recall } of measureKinds(dataDir)) {
    const figures = `precision ${percent(precision)}, recall ${percent(recall)}`;
    console.log(`${set.padEnd(28)} ${String(count).padStart(6)} ${kind.padEnd(10)} ${figures}`);
  }
  console.log(`mean over the three-class sets ${percent(report.meanOfThree)}`);
  console.log(`confidence is off by ${percent(report.calibrationError)} % on average`);
  console.log(`${report.milliseconds.toFixed(3)} ms for 130 characters`);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
