import { markAnswers } from '../../../learn/mark-answers.ts';
import { feelingRivals } from '../../feeling/feeling-rivals.ts';
import { readLabelledSet } from '../labelled-set.ts';
import { measureLearning } from './measure-learning.ts';
import type { Part } from './part.ts';

const SET = 'airline_sent';

/** Sentiment that the learner learnt, beside tools that need not learn, on the same fifth. */
export const measureLearntFeeling: Part = async (asked) => {
  const learnt = await measureLearning('airlineTrained', {
    ...{ set: SET, shots: null, mark: 'macroF1' },
  })(asked);
  const { test } = await readLabelledSet(asked.dataDir, SET);
  const rivals = feelingRivals().map(({ name, scoreOf }) => {
    const answers = test.map(({ text, label }) => ({
      said: labelOf(scoreOf(text)),
      is: label,
      confidence: 0,
    }));
    return [`${name}, untaught`, markAnswers(answers).macroF1] as const;
  });
  return learnt.map((figure) => ({
    ...figure,
    references: { ...figure.references, ...Object.fromEntries(rivals) },
  }));
};

function labelOf(score: number): string {
  if (score === 0) return 'neu';
  return score > 0 ? 'pos' : 'neg';
}
