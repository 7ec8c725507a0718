import { expect, test } from 'vitest';
import { createNearestExamples } from '../../../src/reading/learning/nearest-examples.ts';

const FIRST = Float32Array.of(1, 0);
const SECOND = Float32Array.of(0, 1);

test('tells how alike the nearest example of each label is', () => {
  const nearest = createNearestExamples(3);
  nearest.keep(Float32Array.of(1, 0), Float32Array.of(1, 0, 0));
  nearest.keep(Float32Array.of(0, 1), Float32Array.of(1, 0, 0));
  nearest.keep(Float32Array.of(-1, 0), Float32Array.of(0, 1, 0));

  const likenesses = nearest.likenesses(Float32Array.of(0.6, 0.8));

  expect(Array.from(likenesses, (it) => Math.round(it * 10) / 10)).toEqual([0.8, -0.6, 0]);
});

test('does not take an example for its own neighbour', () => {
  const nearest = createNearestExamples(2);
  nearest.keep(FIRST, Float32Array.of(1, 0));
  nearest.keep(SECOND, Float32Array.of(1, 0));

  expect(Array.from(nearest.likenesses(FIRST))).toEqual([0, 0]);
});

test('lets go of the oldest where there are too many', () => {
  const nearest = createNearestExamples(1);
  nearest.keep(FIRST, Float32Array.of(1));
  for (let i = 0; i < 3_000; i += 1) nearest.keep(SECOND, Float32Array.of(1));

  expect(Array.from(nearest.likenesses(Float32Array.of(1, 0)))).toEqual([0]);
});
