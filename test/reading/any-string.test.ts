import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/reading/create-reader.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';

const CASES = 20_000;
/** A second at the very least for a few hundred of them, on the slowest machine this is run on. */
const LIMIT_MS = 480_000;

const touchpoints = [
  aTouchpoint({ id: 'pay', name: 'Payment', keywords: ['betalen', 'pay'] }),
  aTouchpoint({ id: 'deliver', name: 'Delivery', keywords: ['bezorging', 'parcel'] }),
];
const reader = createReader();

const words = fc.constantFrom(
  ...['de', 'app', 'werkt', 'niet', 'great', 'but', 'crashes', '!!!', '?', '9/10', 'E-4012'],
  ...[
    'jan@x.nl',
    '06-12345678',
    '<@U123>',
    '<https://x.nl|x>',
    ':tada:',
    '🎉',
    '&amp;',
    '```code```',
  ],
  ...[
    'NL91ABNA0417164300',
    'مرحبا',
    '\u200b',
    '\u202e',
    '\ud800',
    'é',
    '\u0000',
    '\n',
    '*',
    '_',
    '>',
  ],
  ...[
    '[name]',
    'a'.repeat(90),
    'http://http://',
    '4111 1111 1111 1111',
    'Dhr. Jansen',
    'ZZZ',
    '1-2-1990',
  ],
);
const text = fc.oneof(
  { weight: 5, arbitrary: fc.array(words, { maxLength: 14 }).map((it) => it.join(' ')) },
  { weight: 2, arbitrary: fc.array(words, { maxLength: 10 }).map((it) => it.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map(toText),
  },
);

function toText(units: readonly number[]): string {
  return String.fromCharCode(...units);
}

describe('any string', () => {
  test('is read without a throw, into a reading that can be kept and shown', {
    timeout: LIMIT_MS,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('nl', 'en'), async (said, language) => {
        const reading = await reader.read(said, { language, touchpoints });

        expect(Math.abs(reading.sentiment.score)).toBeLessThanOrEqual(1);
        for (const { confidence } of [reading.sentiment, reading.language, ...reading.kinds]) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        expect(reading.kinds.length).toBeGreaterThan(0);
        expect([null, 'pay', 'deliver']).toContain(reading.touchpointId);
        expect(reading.meaning?.length ?? 256).toBe(256);
        expect(reading.verbatim).not.toContain('jan@x.nl');
      }),
      { numRuns: CASES, seed: 20_261_121 },
    );
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['only emoji', '🎉🎉 :tada: 🙃'],
    ['zero-width signs', '\u200b\u200c\u200d\ufeff'],
    ['half a pair', '\ud83d'],
    ['a block of code', '```\nconst x = 1;\nthrow new Error("great")\n```'],
    ['a script that is not read', 'הזמנה שלי לא הגיעה'],
  ])('%s is read with little confidence', async (_, said) => {
    const { language, sentiment, touchpointId } = await reader.read(said, {
      language: 'nl',
      touchpoints,
    });

    expect(touchpointId).toBeNull();
    expect(Math.min(language.confidence, sentiment.confidence)).toBeLessThanOrEqual(0.5);
  });

  test('of forty thousand characters is read whole and kept whole', async () => {
    const said = 'De app werkt niet en niemand helpt mij. '.repeat(1_000);

    const { verbatim, sentiment } = await reader.read(said, { language: 'nl', touchpoints });

    expect(verbatim).toHaveLength(said.trim().length);
    expect(sentiment.label).toBe('negative');
  });
});
