import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../../src/slack/kit/limits.ts';

describe('cut', () => {
  test('leaves what fits alone', () => {
    expect(cut('short', 5)).toBe('short');
  });

  test('ends at a whole word with an ellipsis', () => {
    expect(cut('the parcel came late again', 20)).toBe('the parcel came…');
  });

  test('cuts a word that is longer than the reach back', () => {
    expect(cut('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  test('never exceeds the limit nor breaks a character', () => {
    const anything = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 60 });
    fc.assert(
      fc.property(anything, fc.integer({ min: 2, max: 40 }), (text, max) => {
        const short = cut(text, max);

        expect(short.length).toBeLessThanOrEqual(max);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 500 },
    );
  });
});
