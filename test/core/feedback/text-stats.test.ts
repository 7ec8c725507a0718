import { expect, test } from 'vitest';
import { textStats } from '../../../src/core/feedback/text-stats.ts';

test('characters are code points, so an emoji is one', () => {
  expect(textStats('ok 😀', 'en').characters).toBe(4);
});

test('words and sentences are counted, whatever marks stand between', () => {
  const stats = textStats("It's slow... Really! I paid € 12.50, twice.\nWhy?", 'en');

  expect(stats).toMatchObject({ words: 8, sentences: 4 });
});

test('reading ease follows Flesch for English', () => {
  // 6 words, 1 sentence, 6 syllables: 206.835 - 1.015 * 6 - 84.6 = 116.1, shown as at most 100.
  expect(textStats('The cat sat on the mat.', 'en').readability).toBe(100);
  // 5 words, 13 syllables: 206.835 - 5.075 - 84.6 * 13 / 5 = -18.2, shown as at least 0.
  expect(textStats('Unbelievable customer support organisation failure.', 'en').readability).toBe(
    0,
  );
  // 10 words, 1 sentence, 13 syllables: 206.835 - 10.15 - 109.98 = 86.7.
  expect(textStats('The parcel came late and the driver was not happy.', 'en').readability).toBe(
    87,
  );
});

test('reading ease follows Flesch-Douma for Dutch', () => {
  // 8 words, 1 sentence, 11 syllables: 206.84 - 7.44 - 77 * 11 / 8 = 93.5.
  expect(textStats('De bezorger kwam te laat met het pakket.', 'nl').readability).toBe(94);
});

test('reading ease says nothing of a few words or an unknown language', () => {
  expect(textStats('Too slow.', 'en').readability).toBeNull();
  expect(textStats('La livraison est arrivée trop tard hier.', 'und').readability).toBeNull();
});

test('an empty text has nothing to count', () => {
  expect(textStats('', 'und')).toEqual({
    characters: 0,
    words: 0,
    sentences: 0,
    readability: null,
    tokens: 0,
  });
});

test('a short form ends no sentence, a line does', () => {
  const stats = textStats('Ik koos bijv. de blauwe, om 9:30\nDie kwam niet.', 'nl');

  expect(stats).toMatchObject({ words: 10, sentences: 2 });
});
