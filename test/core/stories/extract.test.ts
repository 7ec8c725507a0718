import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/stories/extract.ts';
import { wordsIn } from '../../../src/core/text/words-in.ts';

const LABEL =
  'The label would not print, so I copied the code by hand at the counter. ' +
  'The clerk smiled and told me that I was the third one since lunch.';

describe('extract', () => {
  test('reads the whole when it is short enough', () => {
    expect(extract(LABEL)).toBe(LABEL);
  });

  test('leaves out the sentences that do not let one see it happen', () => {
    const text = `Good service in general, I would say, and a nice range of things to choose from. ${LABEL}`;

    expect(extract(text)).toBe(LABEL);
  });

  test('refuses what is too short, and one sentence that is too long', () => {
    expect(extract('Prima geregeld, dank jullie wel.')).toBeNull();
    expect(extract(`${'en toen nog een keer '.repeat(16)}.`)).toBeNull();
  });

  test('never reads aloud a placeholder of personal data', () => {
    const sentence =
      'Ik heb mijn adres drie keer doorgegeven aan [name] en toch kwam het pakje niet aan.';

    expect(extract(sentence)).toBeNull();
    expect(extract(`${sentence} ${LABEL}`)).toBe(LABEL);
  });

  test('is to the letter a part of the verbatim, of 15 to 60 words, or nothing', () => {
    const piece = fc.constantFrom(
      ...['I waited ', 'twee uur. ', 'but ', 'bijv. ', '😀 ', '\n', '"no," she said. ', '[email] '],
      ...['!? ', '... ', 'The box was 19.95 euro ', 'wasn’t there ', 'Mr. Smit '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const verbatim = pieces.join('');

        const found = extract(verbatim);

        const words = wordsIn(found ?? '').length;
        expect(found === null || (words >= 15 && words <= 60)).toBe(true);
        expect(verbatim).toContain(found ?? '');
        expect(found ?? '').not.toContain('[email]');
      }),
      { numRuns: 200 },
    );
  });

  test('a very long text is read in a moment', () => {
    const long = `${'a'.repeat(50_000)} ${'b.'.repeat(20_000)} ${'c d. '.repeat(10_000)}`;

    expect(extract(long)).toBeNull();
  });
});
