import { expect, test } from 'vitest';
import { type Run, runLearning } from '../../../scripts/learn/run-learning.ts';
import { anExample } from '../../reading/learning/an-example.ts';

const RUN: Run = {
  train: [
    ...['payment failed', 'payment page error', 'my payment is gone'].map(labelled('payment')),
    ...['parcel is late', 'parcel was lost', 'where is my parcel'].map(labelled('delivery')),
  ],
  test: [
    ...['the payment did not work', 'payment refused'].map(labelled('payment')),
    ...['my parcel is broken', 'no parcel yet'].map(labelled('delivery')),
  ],
  described: [],
  outside: null,
  seed: 1,
  toInputs: async (texts) => texts.map((text) => anExample(text)),
};

function labelled(label: string) {
  return (text: string) => ({ text, label });
}

test('learns from one set and marks the other', async () => {
  const learnt = await runLearning(RUN);

  expect(learnt).toMatchObject({ accuracy: 1, macroF1: 1, labels: 2, trained: 6, tested: 4 });
  expect(learnt.docsPerSecond).toBeGreaterThan(0);
});

test('tells how well what is about none of the labels is told apart', async () => {
  const outsiders = ['zebra waffle', 'quartz umbrella'].map(labelled('oos'));
  const learnt = await runLearning({ ...RUN, test: [...RUN.test, ...outsiders], outside: 'oos' });

  expect(learnt).toMatchObject({ accuracy: 1, tested: 4, outsideTested: 2 });
  expect(learnt.outsideAuroc).toBeGreaterThan(0.7);
});

test('knows a described label in any case, and says which it never heard of', async () => {
  const described = ['Payment', 'DELIVERY', 'parcel'].map((text) => ({
    text,
    label: text === 'parcel' ? 'DELIVERY' : text,
    weight: 1,
  }));
  const test = [...RUN.test, { text: 'the app crashed', label: 'app' }];

  const learnt = await runLearning({ ...RUN, train: [], test, described });

  expect(learnt).toMatchObject({ accuracy: 4 / 5, labels: 2, unheard: ['app'] });
});

test('goes by descriptions alone where nothing was labelled', async () => {
  const described = ['payment', 'delivery', 'parcel'].map((text) => ({
    text,
    label: text === 'parcel' ? 'delivery' : text,
    weight: 1,
  }));

  const learnt = await runLearning({ ...RUN, train: [], described });

  expect(learnt).toMatchObject({ accuracy: 1, trained: 0, described: 3 });
});
