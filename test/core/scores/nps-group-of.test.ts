import { expect, test } from 'vitest';
import { npsGroupOf } from '../../../src/core/scores/nps-group-of.ts';

const ANSWERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test('on 0-10 detractors say 0 to 6, passives 7 and 8, promoters 9 and 10', () => {
  const groups = ANSWERS.map((answer) => npsGroupOf(answer, { min: 0, max: 10 }));

  expect(groups).toEqual([
    ...Array.from({ length: 7 }, () => 'detractor'),
    ...['passive', 'passive', 'promoter', 'promoter'],
  ]);
});

test('on 1-5 only the highest answer makes a promoter', () => {
  const groups = [1, 2, 3, 4, 5].map((answer) => npsGroupOf(answer, { min: 1, max: 5 }));

  expect(groups).toEqual(['detractor', 'detractor', 'detractor', 'passive', 'promoter']);
});
