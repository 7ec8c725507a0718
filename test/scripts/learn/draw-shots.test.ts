import { expect, test } from 'vitest';
import { drawShots } from '../../../scripts/learn/draw-shots.ts';

const ROWS = ['a', 'b', 'c'].flatMap((label) =>
  Array.from({ length: label === 'c' ? 2 : 20 }, (_, at) => ({ text: `${label}${at}`, label })),
);

test('draws so many of each label, or all there are', () => {
  const drawn = drawShots(ROWS, 5, 1);

  const counts = ['a', 'b', 'c'].map((it) => drawn.filter(({ label }) => label === it).length);
  expect(counts).toEqual([5, 5, 2]);
});

test('draws the same with one seed, and others with another', () => {
  expect(drawShots(ROWS, 5, 1)).toEqual(drawShots(ROWS, 5, 1));
  expect(drawShots(ROWS, 5, 2)).not.toEqual(drawShots(ROWS, 5, 1));
});
