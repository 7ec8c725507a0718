import { expect, test } from 'vitest';
import { isSatisfied } from '../../../src/core/scores/is-satisfied.ts';

test.each([
  [{ min: 1, max: 5 }, [4, 5]],
  [{ min: 1, max: 7 }, [6, 7]],
  [{ min: 1, max: 10 }, [8, 9, 10]],
  [{ min: 1, max: 3 }, [3]],
  [{ min: 1, max: 4 }, [4]],
  [{ min: 0, max: 1 }, [1]],
])('the satisfied answers of the scale %o are %o', (scale, satisfied) => {
  const answers = Array.from({ length: scale.max - scale.min + 1 }, (_, k) => scale.min + k);

  expect(answers.filter((answer) => isSatisfied(answer, scale))).toEqual(satisfied);
});
