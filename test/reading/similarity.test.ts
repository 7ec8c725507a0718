import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStaticEncoder } from '../../src/reading/encoder/create-static-encoder.ts';
import { similarity } from '../../src/reading/similarity.ts';

const { encodeNow } = createStaticEncoder();

function similar(one: string, other: string): number {
  return similarity(
    { text: one, vector: encodeNow(one) },
    { text: other, vector: encodeNow(other) },
  );
}

test('a text is as similar to itself as can be', () => {
  expect(similar('Waar is mijn pakket?', 'Waar is mijn pakket?')).toBe(1);
});

test('a translation is more similar than another subject', () => {
  const same = similar('Waar is mijn pakket?', 'Where is my parcel?');

  expect(same).toBeGreaterThan(similar('Waar is mijn pakket?', 'The screen is too dark.') + 0.2);
});

test('numbers tell apart what means the same', () => {
  const own = similar('foutmelding E-4012', 'foutmelding E-4012');

  expect(own).toBeGreaterThan(similar('foutmelding E-4012', 'foutmelding X-9988'));
});

test.each([
  ['The jacket fits well', 'The jacket does not fit well', 'The jacket fits me well'],
  ["The app doesn't open", 'The app opens now', "The app doesn't open now"],
  ['De jas past goed', 'De jas past niet goed', 'De jas past mij goed'],
])('%j is less like %j than like %j', (text, denied, alike) => {
  expect(similar(text, denied)).toBeLessThan(similar(text, alike) - 0.1);
});

test('any two strings have a similarity from 0 to 1, the same both ways', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      const score = similar(one, other);

      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(similar(other, one)).toBe(score);
    }),
  );
});
