import { expect, test } from 'vitest';
import { languagesBySentence } from '../../../src/reading/language/languages-by-sentence.ts';

const DUTCH = 'De betaalpagina blijft hangen op mijn telefoon.';
const ENGLISH = 'The payment page hangs on my phone.';
const FRENCH = 'La livraison était très en retard et personne ne répond.';
const UNSURE = 'Super app!';

function labelsOf(sentences: readonly string[], usual: 'nl' | 'en'): readonly string[] {
  return languagesBySentence(sentences, usual).map(({ label }) => label);
}

test('each sentence has its own language', () => {
  expect(labelsOf([DUTCH, ENGLISH, FRENCH, DUTCH], 'en')).toEqual(['nl', 'en', 'und', 'nl']);
});

test.each([
  [[DUTCH, UNSURE], 'en', ['nl', 'nl']],
  [[UNSURE, ENGLISH], 'nl', ['en', 'en']],
  [[UNSURE, UNSURE, ENGLISH, DUTCH], 'nl', ['en', 'en', 'en', 'nl']],
] as const)(
  'a sentence that does not decide takes its neighbour: %j',
  (sentences, usual, labels) => {
    expect(labelsOf(sentences, usual)).toEqual(labels);
  },
);

test('between two as near, the earlier one is taken', () => {
  expect(labelsOf([DUTCH, UNSURE, ENGLISH], 'en')).toEqual(['nl', 'nl', 'en']);
});

test('a word or two that may be of both languages follow the sentence beside them', () => {
  expect(labelsOf(['Top service.', DUTCH], 'en')).toEqual(['nl', 'nl']);
});

test('a short sentence that is sure stays what it is', () => {
  expect(labelsOf([ENGLISH, 'Werkt niet.'], 'en')).toEqual(['en', 'nl']);
});

test('where none decides, the channel does', () => {
  expect(labelsOf([UNSURE, '🎉'], 'nl')).toEqual(['nl', 'nl']);
  expect(labelsOf([UNSURE, '🎉'], 'en')).toEqual(['en', 'en']);
});

test('what is borrowed is never claimed firmly', () => {
  const [own, borrowed, wordless] = languagesBySentence([DUTCH, UNSURE, '🎉'], 'nl');

  expect(own?.confidence).toBeGreaterThan(0.9);
  expect(borrowed?.confidence).toBeLessThanOrEqual(0.6);
  expect(wordless).toEqual({ label: 'nl', confidence: 0, words: 0 });
});

test('no sentences, no languages', () => {
  expect(languagesBySentence([], 'nl')).toEqual([]);
});
