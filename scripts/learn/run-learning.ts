import type { Learner, Verdict } from '../../src/reading/learning/create-learner.ts';
import type { Example, LearnerInput } from '../../src/reading/learning/example.ts';
import { fitLearner } from '../../src/reading/learning/fit-learner.ts';
import { type Answer, type Marks, markAnswers, separation } from './mark-answers.ts';
import type { Labelled } from './read-labelled.ts';

/** What a run takes. */
export interface Run {
  readonly train: readonly Labelled[];
  readonly test: readonly Labelled[];
  /** Lines that describe labels; none unless a taxonomy is given. */
  readonly described: readonly DescribedLine[];
  /** The label of test rows that are about none of the others; null where there is none such. */
  readonly outside: string | null;
  readonly seed: number;
  readonly toInputs: (texts: readonly string[]) => Promise<readonly LearnerInput[]>;
}

export interface DescribedLine extends Labelled {
  readonly weight: number;
}

export interface Learnt extends Marks {
  readonly labels: number;
  readonly trained: number;
  readonly described: number;
  readonly tested: number;
  /** Labels of test rows that nothing was learnt of: these are always wrong. */
  readonly unheard: readonly string[];
  readonly fitSeconds: number;
  /** Encoded and read, one after another. */
  readonly docsPerSecond: number;
  readonly peakRssMb: number;
  /** Only where rows outside the labels were tested. */
  readonly outsideAuroc?: number;
  readonly outsideTested?: number;
}

/** As of a touchpoint's name. */
const NAME_WEIGHT = 1;

/** Fits a learner to the training rows and marks what it says of the test rows. */
export async function runLearning(run: Run): Promise<Learnt> {
  const { train, test, outside } = run;
  const described = spelledAlike(run);
  const known = train.filter(({ label }) => label !== outside);
  const labels = [...new Set([...known, ...described].map(({ label }) => label))].sort();
  const named = labels.map((label) => ({ label, text: inWords(label), weight: NAME_WEIGHT }));
  const started = performance.now();
  const learner = await fitLearner({
    labels,
    examples: [
      ...(await toExamples([...named, ...described], 'taxonomy', run)),
      ...(await toExamples(
        known.map((row) => ({ ...row, weight: 1 })),
        'correction',
        run,
      )),
    ],
    count: 'one',
    seed: run.seed,
  });
  const fitted = performance.now();
  const verdicts = await readAll(test, learner, run);
  const read = performance.now();
  const inside = verdicts.filter(({ row }) => row.label !== outside);
  const unheard = [...new Set(inside.map(({ row }) => row.label))];
  const outsiders = verdicts.filter(({ row }) => row.label === outside);
  return {
    ...markAnswers(inside.map(toAnswer)),
    labels: labels.length,
    trained: known.length,
    described: described.length,
    tested: inside.length,
    unheard: unheard.filter((label) => !labels.includes(label)),
    fitSeconds: (fitted - started) / 1000,
    docsPerSecond: test.length / ((read - fitted) / 1000),
    peakRssMb: process.resourceUsage().maxRSS / 1024,
    ...(outsiders.length > 0 && {
      outsideAuroc: separation(inside.map(belonging), outsiders.map(belonging)),
      outsideTested: outsiders.length,
    }),
  };
}

/** Lines that describe labels, whatever the case in which a taxonomy writes those. */
function spelledAlike({ train, test, described }: Run): readonly DescribedLine[] {
  const asInRows = new Map([...test, ...train].map(({ label }) => [label.toLowerCase(), label]));
  return described.map((line) => ({
    ...line,
    label: asInRows.get(line.label.toLowerCase()) ?? line.label,
  }));
}

/** A label is told apart by its name, as a touchpoint is. */
function inWords(label: string): string {
  return label.replace(/[_?]/g, ' ').trim();
}

async function toExamples(
  rows: readonly DescribedLine[],
  origin: Example['origin'],
  { toInputs }: Run,
): Promise<readonly Example[]> {
  const inputs = await toInputs(rows.map(({ text }) => text));
  return inputs.flatMap((input, at) => {
    const row = rows[at];
    return row === undefined ? [] : [{ ...input, labels: [row.label], weight: row.weight, origin }];
  });
}

interface Read {
  readonly row: Labelled;
  readonly verdict: Verdict;
}

async function readAll(
  rows: readonly Labelled[],
  learner: Learner,
  { toInputs }: Run,
): Promise<readonly Read[]> {
  const read: Read[] = [];
  for (const row of rows) {
    const [input] = await toInputs([row.text]);
    if (input !== undefined) read.push({ row, verdict: learner.predict(input) });
  }
  return read;
}

function toAnswer({ row, verdict }: Read): Answer {
  const said = verdict.candidates[0]?.label ?? '';
  return { said, is: row.label, confidence: verdict.confidence };
}

function belonging({ verdict }: Read): number {
  return verdict.belonging;
}
