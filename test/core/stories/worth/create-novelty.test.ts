import { expect, test } from 'vitest';
import { createNovelty } from '../../../../src/core/stories/worth/create-novelty.ts';
import { aMeaning, aMeaningLike } from '../../../support/builders/a-meaning.ts';

test('is new by what it means, against the most alike that was told', () => {
  const told = [1, 2].map((seed) => ({ meaning: aMeaning(seed), terms: ['label'] }));
  const noveltyOf = createNovelty(told);

  expect(noveltyOf({ meaning: aMeaning(2), terms: [] })).toBeCloseTo(0);
  expect(noveltyOf({ meaning: aMeaningLike(2, 0.6), terms: ['label'] })).toBeCloseTo(0.4, 1);
  expect(noveltyOf({ meaning: aMeaning(3), terms: ['label'] })).toBeGreaterThan(0.8);
});

test('where no meaning is known, it is new by the terms that it does not share', () => {
  const noveltyOf = createNovelty([{ meaning: null, terms: ['label', 'printer'] }]);

  expect(noveltyOf({ meaning: aMeaning(1), terms: ['label', 'ribbon'] })).toBeCloseTo(2 / 3);
  expect(noveltyOf({ meaning: null, terms: ['voucher'] })).toBe(1);
});

test('where nothing was told, all is new', () => {
  expect(createNovelty([])({ meaning: aMeaning(1), terms: [] })).toBe(1);
});
