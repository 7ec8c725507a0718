import { describe, expect, test } from 'vitest';
import { estimateTokens } from '../../../src/core/feedback/estimate-tokens.ts';

describe('the estimate comes near what o200k_base counts', () => {
  // Counted with gpt-tokenizer's o200k_base.
  test.each([
    ['The payment page hangs after iDEAL on my phone, I paid twice.', 'en', 16],
    ['De betaalpagina blijft hangen na iDEAL, ik heb twee keer betaald.', 'nl', 16],
    ['Order 20241120-0042 was charged 1,250.00 euro.', 'en', 18],
    ['I love the new app! 😍😍', 'en', 9],
  ] as const)('%s', (text, language, counted) => {
    const estimate = estimateTokens(text, language);

    expect(Math.abs(estimate - counted)).toBeLessThanOrEqual(3);
  });
});

test('digits count in groups of three', () => {
  expect(estimateTokens('123456789', 'en')).toBe(3);
});

test('a text of another script counts more than its words', () => {
  expect(estimateTokens('配送が遅い', 'und')).toBe(5);
});

test('nothing costs nothing', () => {
  expect(estimateTokens('', 'en')).toBe(0);
});
