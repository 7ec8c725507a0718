import createBayes from 'wink-naive-bayes-text-classifier';
import wink from 'wink-nlp-utils';
import { seededRandom, shuffled } from '../../../src/reading/learning/seeded-random.ts';
import { markAnswers } from '../../learn/mark-answers.ts';
import type { Labelled } from '../../learn/read-labelled.ts';

/** It takes 10 to 25 ms to choose among 77 labels: asked about no more, where there are many. */
const MOST_ASKED = 300;
const MANY_LABELS = 20;
/** As its own examples set it. */
const SETTINGS = { considerOnlyPresence: true, smoothingFactor: 0.5 };

/** How wink's naive Bayes, fed with stems and negations, does on the same rows; 0 to 1. */
export function markWinkBayes(
  train: readonly Labelled[],
  test: readonly Labelled[],
): { readonly accuracy: number; readonly macroF1: number } {
  const bayes = createBayes();
  bayes.definePrepTasks([
    wink.string.lowerCase,
    wink.string.tokenize0,
    wink.tokens.propagateNegations,
    wink.tokens.stem,
  ]);
  bayes.defineConfig(SETTINGS);
  for (const { text, label } of train) bayes.learn(text, label);
  bayes.consolidate();
  const isCut = new Set(train.map(({ label }) => label)).size > MANY_LABELS;
  const asked = isCut ? shuffled(test, seededRandom(1)).slice(0, MOST_ASKED) : test;
  const answers = asked.map(({ text, label }) => ({
    said: bayes.predict(text),
    is: label,
    confidence: 0,
  }));
  const { accuracy, macroF1 } = markAnswers(answers);
  return { accuracy, macroF1 };
}
