import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLanguageModel } from '../../../src/reading/language/language-model.ts';
import { FEATURE_COUNT, wordFeatures } from '../../../src/reading/language/word-features.ts';

const NOTHING_LEARNT = {
  table: new Int8Array(2 * FEATURE_COUNT),
  step: 0.02,
  bias: [0, 0],
  temperature: 1,
} as const;

test('a model that learnt nothing finds all as likely', () => {
  const odds = createLanguageModel(NOTHING_LEARNT)(['anything']);

  expect(odds.nl).toBeCloseTo(1 / 3);
  expect(odds.en).toBeCloseTo(1 / 3);
  expect(odds.other).toBeCloseTo(1 / 3);
});

test('the weight of a word as a whole speaks for its language', () => {
  const table = new Int8Array(2 * FEATURE_COUNT);
  table[2 * (wordFeatures('fiets').at(-1) ?? 0)] = 100;
  const oddsOf = createLanguageModel({ ...NOTHING_LEARNT, table });

  const odds = oddsOf(['fiets']);

  expect(odds.nl).toBeGreaterThan(0.7);
  expect(oddsOf(['fietsen']).nl).toBeLessThan(0.5);
});

test('a higher temperature claims less', () => {
  const sure = createLanguageModel({ ...NOTHING_LEARNT, bias: [2, 0] })([]);
  const calm = createLanguageModel({ ...NOTHING_LEARNT, bias: [2, 0], temperature: 2 })([]);

  expect(calm.nl).toBeLessThan(sure.nl);
  expect(calm.nl).toBeGreaterThan(1 / 3);
});

test('whatever the weights, the odds add up to 1', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 5 }), fc.integer(), (words, seed) => {
      const table = Int8Array.from({ length: 2 * FEATURE_COUNT }, (_, at) => (at * seed) % 128);
      const { nl, en, other } = createLanguageModel({ ...NOTHING_LEARNT, table })(words);

      expect(nl + en + other).toBeCloseTo(1);
    }),
    { numRuns: 20 },
  );
});

test('the start and the end of a word are told apart from its middle', () => {
  const inside = wordFeatures('singer');
  const atEnd = wordFeatures('sing');

  expect(atEnd.some((place) => !inside.includes(place))).toBe(true);
});

test('features of any word fall within the table, and a long word is cut', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (word) => {
      const places = wordFeatures(word);

      expect(places.length).toBeLessThanOrEqual(5 * 26 + 1);
      expect(places.every((place) => place >= 0 && place < FEATURE_COUNT)).toBe(true);
    }),
  );
});
