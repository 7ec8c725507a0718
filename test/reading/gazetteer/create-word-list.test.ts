import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordList } from '../../../src/reading/gazetteer/create-word-list.ts';
import { GIVEN_NAMES } from '../../../src/reading/gazetteer/given-names.ts';

const WORD = fc.stringMatching(/^[a-z'-]{1,6}$/);

test('a list has exactly the words that are in it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(WORD, { maxLength: 40 }), WORD, (words, other) => {
      const list = createWordList([...words].sort().join(' '));

      expect(words.every((word) => list.has(word))).toBe(true);
      expect(list.has(other)).toBe(words.includes(other));
    }),
    { numRuns: 300, seed: 23 },
  );
});

test('every given name of the gazetteer is found, over the ends of its lines too', () => {
  const list = createWordList(GIVEN_NAMES);
  const words = GIVEN_NAMES.split(/\s/);

  expect(words.filter((word) => !list.has(word))).toEqual([]);
});

test('a beginning, an end or nothing is no word of a list', () => {
  const list = createWordList('anna\nannabel bert');

  expect(['ann', 'annab', 'nna', '', 'bertus', 'anna annabel'].filter(list.has)).toEqual([]);
});
