import { expect, test } from 'vitest';
import { explainVerdict } from '../../../src/reading/learning/explain-verdict.ts';
import { fitLearner } from '../../../src/reading/learning/fit-learner.ts';
import { anExample } from './an-example.ts';

const EXAMPLES = [
  ...['payment failed', 'payment page error', 'my payment is gone'].map((it) =>
    anExample(it, 'payment'),
  ),
  ...['parcel is late', 'parcel was lost', 'where is my parcel'].map((it) =>
    anExample(it, 'delivery'),
  ),
];

const toInputs = async (texts: readonly string[]) => texts.map((text) => anExample(text));

test('names the word that decided first, and shares that add up to 1', async () => {
  const learner = await fitLearner({
    labels: ['payment', 'delivery'],
    examples: EXAMPLES,
    count: 'one',
  });
  const input = anExample('hello, parcel did not come');

  const reasons = await explainVerdict(input, learner.predict(input), { learner, toInputs });

  expect(reasons.find(({ kind }) => kind === 'word')?.text).toBe('parcel');
  expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
});

test('names the one correction that decided by itself', async () => {
  const learner = await fitLearner({
    labels: ['payment', 'delivery'],
    examples: EXAMPLES,
    count: 'one',
  });
  const input = anExample('Payment failed!'.replace('!', '.'));

  const reasons = await explainVerdict(input, learner.predict(input), { learner, toInputs });

  expect(reasons).toEqual([{ kind: 'correction', text: 'payment failed', weight: 1 }]);
});

test('has no reasons where nothing was learnt', async () => {
  const learner = await fitLearner({ labels: ['payment'], examples: [], count: 'one' });
  const input = anExample('Payment failed');

  const reasons = await explainVerdict(input, learner.predict(input), { learner, toInputs });

  expect(reasons).toEqual([]);
});
