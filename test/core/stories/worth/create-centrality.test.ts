import { expect, test } from 'vitest';
import { createCentrality } from '../../../../src/core/stories/worth/create-centrality.ts';
import { aMeaning, aMeaningLike } from '../../../support/builders/a-meaning.ts';

test('what most say is nearer the middle than what one says', () => {
  const said = [1, 2, 3].map((by) => ({ meaning: aMeaningLike(1, 0.9, by) }));
  const centralityOf = createCentrality([...said, { meaning: aMeaning(2) }, { meaning: null }]);

  expect(centralityOf({ meaning: aMeaning(1) })).toBeGreaterThan(0.8);
  expect(centralityOf({ meaning: aMeaning(2) })).toBeLessThan(0.5);
});

test('of one text alone it is the middle itself, and of none there is no middle', () => {
  const only = { meaning: aMeaning(1) };

  expect(createCentrality([only])(only)).toBeCloseTo(1);
  expect(createCentrality([only])({ meaning: null })).toBe(0);
  expect(createCentrality([])(only)).toBe(0);
});
