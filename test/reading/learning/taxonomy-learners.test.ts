import { expect, test } from 'vitest';
import type { LearnerInput } from '../../../src/reading/learning/example.ts';
import { createTaxonomyLearners } from '../../../src/reading/learning/taxonomy-learners.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';

const pay = aTouchpoint({ id: 'pay', name: 'payment' });
const post = aTouchpoint({ id: 'post', name: 'delivery' });

function inputsOf(texts: readonly string[]): readonly LearnerInput[] {
  return texts.map((text) => ({ text, dense: new Float32Array(256), extra: new Float32Array() }));
}

test('a taxonomy is learnt once, and again when it changes', async () => {
  const learners = createTaxonomyLearners({
    examples: () => [],
    toInputs: async (texts) => inputsOf(texts),
  });

  const first = await learners.learnerOf([pay]);

  expect(await learners.learnerOf([{ ...pay }])).toBe(first);
  // On a busy machine the one before answers for a moment.
  await expect
    .poll(async () => (await learners.learnerOf([pay, post])).labels)
    .toEqual(['pay', 'post']);
});

test('while a new one is being learnt, the one before answers', async () => {
  let go: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const learners = createTaxonomyLearners({
    examples: () => [],
    async toInputs(texts) {
      if (texts.includes('delivery')) await gate;
      return inputsOf(texts);
    },
  });
  const former = await learners.learnerOf([pay]);

  const meanwhile = await learners.learnerOf([pay, post]);
  go();
  const labels = async () => (await learners.learnerOf([pay, post])).labels;

  expect(meanwhile).toBe(former);
  await expect.poll(labels).toEqual(['pay', 'post']);
});

test('one that failed is tried again', async () => {
  let isDown = true;
  const learners = createTaxonomyLearners({
    examples: () => [],
    async toInputs(texts) {
      if (isDown) throw new Error('the encoder failed');
      return inputsOf(texts);
    },
  });

  await expect(learners.learnerOf([pay])).rejects.toThrow('the encoder failed');
  isDown = false;

  expect((await learners.learnerOf([pay])).labels).toEqual(['pay']);
});
