import { expect, test } from 'vitest';
import { findThemes } from '../../../../scripts/bench/stories/find-themes.ts';
import { aMeaningLike } from '../../../support/builders/a-meaning.ts';

test('puts together what means alike, the same for the same seed, and nothing without a meaning', () => {
  const kinds = [1, 2, 3].flatMap((seed) =>
    Array.from({ length: 10 }, (_, by) => aMeaningLike(seed, 0.8, by)),
  );

  const themes = findThemes([...kinds, null], { count: 3, seed: 1 });

  const groups = [0, 10, 20].map((from) => new Set(themes.slice(from, from + 10)));
  expect(groups.map(({ size }) => size)).toEqual([1, 1, 1]);
  expect(new Set(themes).size).toBe(4);
  expect(themes.at(-1)).toBeNull();
  expect(findThemes([...kinds, null], { count: 3, seed: 1 })).toEqual(themes);
});
