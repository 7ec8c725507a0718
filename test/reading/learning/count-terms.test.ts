import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTerms, TERM_PLACES } from '../../../src/reading/learning/count-terms.ts';
import { plainWords } from '../../../src/reading/learning/plain-words.ts';
import { stemWord } from '../../../src/reading/learning/stem-word.ts';

test.each([
  ['Café! 19,95 isn’t GOED 😀', ['cafe', '!', '0', '0', "isn't", 'goed', '😀']],
  ['', []],
])('%j is read as plain words', (text, words) => {
  expect(plainWords(text)).toEqual(words);
});

test.each([
  ['refunded', 'refunds'],
  ['betalingen', 'betaling'],
  ['pakketje', 'pakketjes'],
  ['deliveries', 'delivery'],
])('%s and %s have one stem', (one, other) => {
  expect(stemWord(one)).toBe(stemWord(other));
});

test('texts that differ in case and numbers have the same terms', () => {
  const one = countTerms('Order 12 is LATE');
  const other = countTerms('order 99 is late');

  expect(one).toEqual(other);
});

test('any text has finite counts at places that exist', () => {
  const codes = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 });
  fc.assert(
    fc.property(codes, (drawn) => {
      const { words, parts } = countTerms(String.fromCharCode(...drawn));
      const isSound = ([place, count]: readonly [number, number]) =>
        place >= 0 && place < TERM_PLACES && count > 0;

      expect([...words, ...parts].every(isSound)).toBe(true);
    }),
  );
});
