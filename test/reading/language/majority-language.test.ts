import { expect, test } from 'vitest';
import { majorityLanguage } from '../../../src/reading/language/majority-language.ts';

test('most words decide, not most sentences', () => {
  const sentences = [
    { label: 'en', confidence: 0.9, words: 2 },
    { label: 'en', confidence: 0.9, words: 2 },
    { label: 'nl', confidence: 0.9, words: 9 },
  ] as const;

  expect(majorityLanguage(sentences, 'en').label).toBe('nl');
});

test('a mixed message is less sure than one of a kind', () => {
  const dutch = { label: 'nl', confidence: 1, words: 6 } as const;
  const english = { label: 'en', confidence: 1, words: 4 } as const;

  expect(majorityLanguage([dutch, dutch], 'nl').confidence).toBe(1);
  expect(majorityLanguage([dutch, english], 'nl').confidence).toBeCloseTo(0.6);
});

test.each(['nl', 'en'] as const)('with as many words of both, the channel decides: %s', (usual) => {
  const halves = [
    { label: 'nl', confidence: 1, words: 3 },
    { label: 'en', confidence: 1, words: 3 },
  ] as const;

  expect(majorityLanguage(halves, usual)).toEqual({ label: usual, confidence: 0.5 });
});

test('a message in another language is und', () => {
  const french = { label: 'und', confidence: 0.9, words: 10 } as const;
  const dutch = { label: 'nl', confidence: 0.5, words: 2 } as const;

  expect(majorityLanguage([french, dutch], 'nl').label).toBe('und');
});

test('a message without words has no language', () => {
  const wordless = { label: 'nl', confidence: 0, words: 0 } as const;

  expect(majorityLanguage([wordless], 'nl')).toEqual({ label: 'und', confidence: 0 });
  expect(majorityLanguage([], 'en')).toEqual({ label: 'und', confidence: 0 });
});
