import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractsOf } from '../../../src/core/stories/extracts-of.ts';
import { mostWords } from '../../../src/core/stories/read-aloud.ts';
import { wordsIn } from '../../../src/core/text/words-in.ts';

const LABEL =
  'The label would not print, so I copied the code by hand at the counter. ' +
  'The clerk smiled and told me that I was the third one since lunch.';

describe('extractsOf', () => {
  test('reads the whole when it is short enough', () => {
    expect(best(LABEL)).toBe(LABEL);
  });

  test('leaves out the sentences that do not let one see it happen', () => {
    const text = `Good service in general, I would say, and a nice range of things to choose from. ${LABEL}`;

    expect(best(text)).toBe(LABEL);
  });

  test('prefers the sentences that are about what the whole is about', () => {
    const parcel =
      'The parcel was left in the rain again and the box had gone soft by the evening.';
    const voucher = 'The voucher field was hidden again and the page had gone grey by the evening.';
    const text = `${parcel} ${'and so on and on '.repeat(15)}. ${voucher}`;

    expect(best(text, ['parcel', 'rain'])).toBe(parcel);
    expect(best(text, ['voucher field'])).toBe(voucher);
  });

  test('refuses what is too short, and one sentence that is too long', () => {
    expect(best('Prima geregeld, dank jullie wel.')).toBeUndefined();
    expect(best(`${'en toen nog een keer '.repeat(16)}.`)).toBeUndefined();
  });

  test.each(['en', 'nl'] as const)(
    'is to the letter a part of the verbatim, of one to three sentences that there is time for: %s',
    (language) => {
      const piece = fc.constantFrom(
        ...[
          'I waited ',
          'twee uur. ',
          'but ',
          'bijv. ',
          '😀 ',
          '\n',
          '"no," she said. ',
          '[email] ',
        ],
        ...['!? ', '... ', 'The box was 19.95 euro ', 'wasn’t there ', 'Mr. Smit '],
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
          const verbatim = pieces.join('');

          const found = extractsOf(verbatim, { terms: ['box'], language });

          for (const { text } of found) {
            const words = wordsIn(text).length;
            expect(words >= 15 && words <= mostWords(language)).toBe(true);
            expect(verbatim).toContain(text);
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  test('a very long text is read in a moment', () => {
    const long = `${'a'.repeat(50_000)} ${'b.'.repeat(20_000)} ${'c d. '.repeat(10_000)}`;

    expect(best(long)).toBeUndefined();
  });
});

function best(verbatim: string, terms: readonly string[] = []): string | undefined {
  return extractsOf(verbatim, { terms, language: 'en' })[0]?.text;
}
