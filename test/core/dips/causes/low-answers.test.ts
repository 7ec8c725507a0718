import { expect, test } from 'vitest';
import { lowAnswers } from '../../../../src/core/dips/causes/low-answers.ts';

const scale = { min: 1, max: 5 };

test('low answers are those in the lower half of a scale, now and before', () => {
  const all = { now: [6, 4, 9, 0, 1], before: [10, 30, 50, 5, 5] };

  const low = lowAnswers({ now: [4, 3, 2, 0, 1], before: [1, 1, 20, 0, 0] }, { scale, all });

  expect(low).toEqual({ n: 10, said: 7, usual: 2 / 40 });
});

test('what low answers usually say is not known where fewer than five were low', () => {
  const all = { now: [6, 0, 0, 0, 0], before: [2, 2, 0, 0, 80] };

  const low = lowAnswers({ now: [3, 0, 0, 0, 0], before: [1, 0, 0, 0, 0] }, { scale, all });

  expect(low).toEqual({ n: 6, said: 3, usual: null });
});
