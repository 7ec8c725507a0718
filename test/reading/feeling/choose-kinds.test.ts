import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/core/feedback/feedback.ts';
import { chooseKinds } from '../../../src/reading/feeling/choose-kinds.ts';
import { feelText, kindsOf } from './feel-text.ts';

describe('the kinds of a text', () => {
  test.each<[string, 'nl' | 'en', Kind]>([
    ['The app crashes when I open my basket', 'en', 'bug'],
    ['Retourlabel printen lukt niet', 'nl', 'bug'],
    ['The courier was rude and my parcel was damaged', 'en', 'complaint'],
    ['Belachelijk duur geworden', 'nl', 'complaint'],
    ['Could you please add a dark mode?', 'en', 'request'],
    ['Ik zou graag met creditcard willen betalen', 'nl', 'request'],
    ['Heel snel geholpen, fantastische service', 'nl', 'praise'],
    ['How do I change my delivery address?', 'en', 'question'],
    ['Wanneer komt mijn bestelling aan?', 'nl', 'question'],
    ['I am cancelling my subscription and switching to another provider', 'en', 'churn risk'],
    ['Dit was de laatste keer, ik zeg mijn abonnement op', 'nl', 'churn risk'],
    ['The app keeps freezing, we are moving to another supplier', 'en', 'churn risk'],
    ['Ik stap over naar een andere bank', 'nl', 'churn risk'],
    ['My order has two boxes', 'en', 'other'],
  ])('%s (%s): %s', (text, language, kind) => {
    expect(kindsOf(text, language)).toContain(kind);
  });

  test.each([
    'Kan ik mijn abonnement ook tijdelijk stopzetten?',
    'Never had a better delivery',
    'I cancelled the second order by mistake',
    'If I cancel my subscription, do I keep my photos?',
    'Als ik mijn abonnement opzeg, krijg ik dan geld terug?',
  ])('hold no leaving where nobody says so: %s', (text) => {
    expect(kindsOf(text, /^(?:Kan|Als)/.test(text) ? 'nl' : 'en')).not.toContain('churn risk');
  });

  test('are surest first, never none, and `other` only alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const kinds = chooseKinds(feelText(text, 'en'));
        const confidences = kinds.map(({ confidence }) => confidence);

        expect(kinds.length).toBeGreaterThan(0);
        expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
        if (kinds.length > 1) expect(kinds.map(({ label }) => label)).not.toContain('other');
      }),
    );
  });
});
