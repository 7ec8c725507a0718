import { runLearning } from '../../../learn/run-learning.ts';
import { createInputs } from '../../../learn/to-inputs.ts';
import { drawsOf, readLabelledSet } from '../labelled-set.ts';
import { rememberInputs } from '../remember-inputs.ts';
import type { Part } from './part.ts';

const SET = 'clinc150';
const OUTSIDE = 'oos';
const QUICK_SHOTS = 5;

/** Whether what is about none of the labels stands out, though none such was learnt from. */
export const measureOutside: Part = async ({ dataDir, isQuick }) => {
  const { train, test } = await readLabelledSet(dataDir, SET);
  const inside = train.filter(({ label }) => label !== OUTSIDE);
  const [draw] = drawsOf(inside, isQuick ? QUICK_SHOTS : null, [1]);
  const learnt = await runLearning({
    ...{ train: draw?.rows ?? [], test, described: [], outside: OUTSIDE, seed: 1 },
    toInputs: rememberInputs(createInputs()),
  });
  if (learnt.outsideAuroc === undefined) throw new Error(`${SET} has no rows labelled ${OUTSIDE}.`);
  return [
    {
      id: 'outside',
      ours: learnt.outsideAuroc,
      references: {},
      count: test.length,
      how:
        `${SET}: learnt from ${learnt.trained} of ${learnt.labels} intents and none outside, asked ` +
        `about the held-out fifth, ${learnt.outsideTested ?? 0} of it outside`,
    },
  ];
};
