import type { Learner } from '../../../../src/reading/learning/create-learner.ts';
import type { Example } from '../../../../src/reading/learning/example.ts';
import { fitLearner } from '../../../../src/reading/learning/fit-learner.ts';
import { seededRandom, shuffled } from '../../../../src/reading/learning/seeded-random.ts';
import type { ToInputs } from '../../../../src/reading/learning/to-examples.ts';
import { drawShots } from '../../../learn/draw-shots.ts';
import { type Marks, markAnswers } from '../../../learn/mark-answers.ts';
import type { Labelled } from '../../../learn/read-labelled.ts';
import { createInputs } from '../../../learn/to-inputs.ts';
import { readLabelledSet } from '../labelled-set.ts';
import { mean } from '../mean.ts';
import { rememberInputs } from '../remember-inputs.ts';
import type { Part } from './part.ts';

const SET = 'banking77';
const SHOTS = 5;
/** Until so many were wrong, and corrected. */
const CORRECTIONS = 500;
const QUICK_CORRECTIONS = 100;
const SEEDS = [1, 2];

/** How right and how sure the learner is after somebody corrected a stream wherever it erred. */
export const measureCorrecting: Part = async ({ dataDir, isQuick }) => {
  const { train, test } = await readLabelledSet(dataDir, SET);
  const toInputs = rememberInputs(createInputs());
  const runs: Corrected[] = [];
  for (const seed of isQuick ? [1] : SEEDS) {
    const corrections = isQuick ? QUICK_CORRECTIONS : CORRECTIONS;
    runs.push(await correct({ train, test, seed, toInputs, corrections }));
  }
  const seen = Math.round(mean(runs.map((run) => run.seen)));
  const corrected = Math.round(mean(runs.map((run) => run.corrected)));
  const row = {
    references: {},
    count: test.length,
    how:
      `${SET}: ${SHOTS} of each label, then a stream of which it had ${corrected} of the first ` +
      `${seen} wrong, which were corrected; mean of ${runs.length}; asked about the held-out fifth`,
  };
  const of = (when: 'atOnce' | 'refitted', mark: keyof Marks) =>
    mean(runs.map((run) => run[when][mark]));
  return [
    { ...row, id: 'sureRight', ours: of('refitted', 'confidentAccuracy') },
    { ...row, id: 'sureRightAtOnce', ours: of('atOnce', 'confidentAccuracy') },
    { ...row, id: 'sureOff', ours: of('refitted', 'expectedCalibrationError') },
    { ...row, id: 'sureOffAtOnce', ours: of('atOnce', 'expectedCalibrationError') },
    { ...row, id: 'sureAccuracy', ours: of('refitted', 'accuracy') },
  ];
};

interface Corrected {
  /** Of the stream. */
  readonly seen: number;
  readonly corrected: number;
  readonly atOnce: Marks;
  /** As every night, from all that was said. */
  readonly refitted: Marks;
}

async function correct(from: {
  readonly train: readonly Labelled[];
  readonly test: readonly Labelled[];
  readonly seed: number;
  readonly toInputs: ToInputs;
  /** It ends with so many. */
  readonly corrections: number;
}): Promise<Corrected> {
  const { train, test, seed, toInputs } = from;
  const labels = [...new Set(train.map(({ label }) => label))].sort();
  const known = drawShots(train, SHOTS, seed);
  const taught = await toCorrections(known, toInputs);
  const learner = await fitLearner({ labels, examples: taught, count: 'one', seed });
  const isKnown = new Set(known);
  const unknown = train.filter((row) => !isKnown.has(row));
  const stream = await toCorrections(shuffled(unknown, seededRandom(seed)), toInputs);
  const corrections: Example[] = [];
  let seen = 0;
  for (const example of stream) {
    if (corrections.length === from.corrections) break;
    seen += 1;
    if (learner.predict(example).candidates[0]?.label === example.labels[0]) continue;
    const correction = { ...example, wasMistaken: true };
    learner.learn(correction);
    corrections.push(correction);
  }
  const examples = [...taught, ...corrections];
  const refitted = await fitLearner({ labels, examples, count: 'one', seed });
  const asked = await toCorrections(test, toInputs);
  return {
    seen,
    corrected: corrections.length,
    atOnce: markLearner(learner, asked),
    refitted: markLearner(refitted, asked),
  };
}

async function toCorrections(
  rows: readonly Labelled[],
  toInputs: ToInputs,
): Promise<readonly Example[]> {
  const inputs = await toInputs(rows.map(({ text }) => text));
  return inputs.map((input, at) => ({
    ...input,
    labels: [rows[at]?.label ?? ''],
    weight: 1,
    origin: 'correction',
  }));
}

function markLearner(learner: Learner, asked: readonly Example[]): Marks {
  return markAnswers(
    asked.map((example) => {
      const { candidates, confidence } = learner.predict(example);
      return { said: candidates[0]?.label ?? '', is: example.labels[0] ?? '', confidence };
    }),
  );
}
