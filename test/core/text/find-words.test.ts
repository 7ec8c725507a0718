import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '../../../src/core/text/find-words.ts';

test.each([
  ['late delivery', 'Delivered two weeks later, a late delivery!', ['late', 'delivery']],
  ['label', 'De labels printten niet, het Label ook niet.', ['labels', 'Label']],
  ['printen', 'Hij printte niet.', ['printte']],
  ['café', 'In het CAFE was het vol.', ['CAFE']],
  ['"payment page" or ideal', 'iDEAL on the payment page', ['iDEAL', 'payment', 'page']],
  ['label -print', 'print the label', ['label']],
])('finds %j in %j', (asked, text, words) => {
  expect(findWords(text, asked).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test('small words are looked for only when there is nothing else', () => {
  expect(findWords('the page of the bank', 'the label')).toEqual([]);
  expect(findWords('the page', 'the')).toHaveLength(1);
});

test('what is found lies in the text, in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, asked) => {
      let last = 0;
      for (const { start, end } of findWords(`${text} ${asked}`, asked)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(`${text} ${asked}`.length);
    }),
  );
});
