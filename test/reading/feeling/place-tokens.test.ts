import { describe, expect, test } from 'vitest';
import { placeTokens, sentenceStarts } from '../../../src/reading/feeling/place-tokens.ts';
import { createTokeniser } from '../../../src/reading/tokenise.ts';

const { tokenise } = createTokeniser();

describe('a sentence', () => {
  test('begins where its first word stands, also when it was said before', () => {
    const text = 'The app is slow. De app is traag.  The app is slow.';

    const starts = sentenceStarts(text, tokenise(text));

    expect(starts.map((start) => text.slice(start, start + 6))).toEqual([
      'The ap',
      'De app',
      'The ap',
    ]);
    expect(starts[2]).toBe(35);
  });

  test('ends within its text when words are not found in it', () => {
    const [tokens = []] = tokenise('nowhere to be found');

    const { start, end } = placeTokens(tokens, 'short', 2);

    expect(start).toBe(2);
    expect(end).toBe(5);
  });
});
