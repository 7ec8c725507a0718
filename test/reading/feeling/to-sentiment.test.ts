import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sentiment } from '../../../src/core/feedback/feedback.ts';
import { toSentiment } from '../../../src/reading/feeling/to-sentiment.ts';
import { feelText, sentimentOf } from './feel-text.ts';

const FIVE_STARS = { metric: 'csat', answer: 5, scale: { min: 1, max: 5 } } as const;

describe('a feeling', () => {
  test.each<[string, 'nl' | 'en', Sentiment]>([
    ['The new basket is really easy, love it', 'en', 'positive'],
    ['Not bad at all!', 'en', 'positive'],
    ['The app crashes every time I pay', 'en', 'negative'],
    ['Great job breaking it again', 'en', 'negative'],
    ['Great, another update that logs me out', 'en', 'negative'],
    ['Oh great, the app crashed again', 'en', 'negative'],
    ['Great, solved my problem', 'en', 'positive'],
    ['Support was great but the app is terrible', 'en', 'mixed'],
    ['My order has two boxes', 'en', 'neutral'],
    ['How long does a refund take?', 'en', 'neutral'],
    ['Could you please add a dark mode?', 'en', 'neutral'],
    ['Wat een fijne nieuwe bestelpagina, heel overzichtelijk', 'nl', 'positive'],
    ['Ik kan niet klagen', 'nl', 'positive'],
    ['De bezorging was een ramp', 'nl', 'negative'],
    ['Lekker dan, weer een uur in de wacht', 'nl', 'negative'],
    ['Fijn hoor, weer een uur in de wacht', 'nl', 'negative'],
    ['Super, alweer geen internet', 'nl', 'negative'],
    ['Top, weer snel geleverd', 'nl', 'positive'],
    ['Vriendelijk geholpen, maar de app werkt nog steeds niet', 'nl', 'mixed'],
    ['Ik heb twee dozen ontvangen', 'nl', 'neutral'],
    ['Hoe wijzig ik mijn adres?', 'nl', 'neutral'],
  ])('%s (%s): %s', (text, language, label) => {
    expect(sentimentOf(text, language).label).toBe(label);
  });

  test('that is said more strongly scores further out', () => {
    const mild = sentimentOf('a bit slow', 'en');
    const strong = sentimentOf('absolutely horrendous, I am furious, never been so angry', 'en');

    expect(strong.score).toBeLessThan(mild.score);
    expect(strong.score).toBeLessThan(-0.5);
  });

  test('stated as a score outranks the words', () => {
    const felt = feelText('what a terrible service', 'en');

    expect(toSentiment(felt, [FIVE_STARS])).toEqual({
      label: 'positive',
      score: 1,
      confidence: 0.95,
    });
  });

  test.each(['', '...', '12345', 'https://example.com', 'x = new Error("great"); y = [1, 2]'])(
    'is not sure of %j',
    (text) => {
      expect(sentimentOf(text, 'en').confidence).toBeLessThanOrEqual(0.5);
    },
  );

  test('has a label, a score and a confidence for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { label, score, confidence } = sentimentOf(text, 'nl');

        expect(['negative', 'neutral', 'positive', 'mixed']).toContain(label);
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
        if (label === 'positive') expect(score).toBeGreaterThan(0);
        if (label === 'negative') expect(score).toBeLessThan(0);
      }),
    );
  });
});
