import { runLearning } from '../../../learn/run-learning.ts';
import { createInputs } from '../../../learn/to-inputs.ts';
import type { Figure } from '../figure.ts';
import { drawsOf, type LabelledSet, readLabelledSet } from '../labelled-set.ts';
import { mean } from '../mean.ts';
import { rememberInputs } from '../remember-inputs.ts';
import type { RowId } from '../rows.ts';
import { markWinkBayes } from '../wink-bayes.ts';
import type { Part } from './part.ts';

/** One way to learn a set. */
interface Task {
  readonly set: string;
  /** Of each label; null: all there are. */
  readonly shots: number | null;
  readonly mark: 'accuracy' | 'macroF1';
}

const SEEDS = [1, 2, 3];

/** A part that fits the app's learner to a set and asks it about the held-out fifth. */
export function measureLearning(id: RowId, task: Task): Part {
  return async function measured({ dataDir, isQuick }) {
    const set = await readLabelledSet(dataDir, task.set);
    const toInputs = rememberInputs(createInputs());
    const draws = drawsOf(set.train, task.shots, isQuick ? [1] : SEEDS);
    const ours: number[] = [];
    const bayes: number[] = [];
    for (const { seed, rows } of draws) {
      const run = { train: rows, test: set.test, described: [], outside: null, seed, toInputs };
      ours.push((await runLearning(run))[task.mark]);
      bayes.push(markWinkBayes(rows, set.test)[task.mark]);
    }
    return [
      {
        id,
        ours: mean(ours),
        references: { 'wink naive Bayes': mean(bayes) },
        count: set.test.length,
        how: howOf(task, set, draws.length),
      },
    ];
  };
}

function howOf({ set, shots }: Task, { train }: LabelledSet, draws: number): Figure['how'] {
  if (shots === null) return `${set}: learnt from ${train.length}, asked about the held-out fifth`;
  return `${set}: mean of ${draws} draw${draws === 1 ? '' : 's'}, asked about the held-out fifth`;
}
