import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../../../src/core/feedback/own-words.ts';
import { statedSegment } from '../../../src/core/feedback/stated-segment.ts';
import { withoutSegments } from '../../../src/core/feedback/without-segments.ts';

const SAID = 'The page hung after I chose my bank. I paid 2 times!';

describe('the segment that a survey tool states', () => {
  test.each([
    ['Segment: Business', 'Business'],
    ['*Segment:* Business', 'Business'],
    ['• Customer segment: Small & medium', 'Small & medium'],
    ['Klantgroep: Zakelijk', 'Zakelijk'],
    ['klantsegment = MKB', 'MKB'],
    ['Klanttype: Gezinnen met kinderen', 'Gezinnen met kinderen'],
    ['Type klant: Particulier', 'Particulier'],
    ['Customer type: B2B', 'B2B'],
    ['Customer group: 10-50 employees.', '10-50 employees'],
    ['Country: NL | Segment: Business', 'Business'],
  ])('is read from %j, and is none of the words', (line, segment) => {
    expect(statedSegment(line)).toBe(segment);
    expect(ownWords(line)).toBe('');
    expect(statedSegment(`${SAID}\n${line}`)).toBe(segment);
    expect(ownWords(`${line}\n${SAID}`)).toBe(SAID);
  });

  test.each([
    ['CSAT 2/5 · Payment page · Segment: Gift buyers', 'Gift buyers'],
    ['CSAT 2/5 | Plan: Pro', 'Pro'],
    ['Score: 2\nPlan: Pro', 'Pro'],
    ['NPS: 3\nAbonnement: Premium', 'Premium'],
    ['NPS: 3\n*Abonnementsvorm*\nPremium', 'Premium'],
    ['Score: 2\nSubscription plan: Family', 'Family'],
    ['Score: 2\nPlan: Pro\nSegment: Business', 'Business'],
    ['Score: 2\nSegment: Business\nCustomer type: New', 'Business'],
  ])('is read from a form: %j', (form, segment) => {
    expect(statedSegment(`${form}\nComment: ${SAID}`)).toBe(segment);
    expect(ownWords(`${form}\nComment: ${SAID}`)).toBe(SAID);
  });

  test.each([
    ['Segment\nBusiness', 'Business'],
    ['*Segment*\nDirect to consumer', 'Direct to consumer'],
    ['Score: 2\nSegment\nBusiness\nCountry: NL', 'Business'],
    ['Segment\nBusiness\nCountry\nNL', 'Business'],
  ])(
    'is read below a field’s title, with another field or nothing below it: %j',
    (form, segment) => {
      expect(statedSegment(form)).toBe(segment);
      expect(ownWords(`${form.split('\nCountry')[0]}\nComment: ${SAID}`)).toBe(SAID);
    },
  );

  test.each([
    'CSAT 1/5\nSegment:\nVery slow checkout',
    'CSAT 1/5\nSegment\nVery slow checkout\nNothing happened when I paid.',
  ])('is not what a customer says below a field that was left empty: %j', (form) => {
    expect(statedSegment(form)).toBeNull();
    expect(ownWords(form)).toContain('Very slow checkout');
  });

  test.each([
    'Type klant: Jan de Vries',
    'Customer type: Anna van den Berg',
    'Klantgroep: J. de Wit',
  ])('is nobody by name: %s', (line) => {
    expect(statedSegment(`Score: 2\n${line}`)).toBeNull();
  });

  test.each([
    'Plan: Pro',
    'Plan: I want to cancel next week',
    'Abonnement: ik wil opzeggen',
    'Segment: I do not know what you mean',
    'Segment: this is the third time that it hangs',
    'Segment: why?',
    'Our segment: nobody else has this.',
    'It is about the segment: Business',
    'Customer: Business',
    'Segment:',
  ])('is not what somebody writes: %s', (said) => {
    expect(statedSegment(said)).toBeNull();
    expect(statedSegment(`${said}\n\n${SAID}`)).toBeNull();
    expect(ownWords(said)).toBe(said);
  });

  test.each([
    'Plan: I want to cancel next week',
    'Plan: cancel tomorrow',
    'Abonnement: opgezegd',
    'Pakket: beschadigd',
    'Plan: 40612',
    'Segment: unknown',
    'Klantgroep: onbekend',
    'Segment: N/A',
    'Segment: -',
    'Segment: [name]',
    'Segment: [email] of Acme',
    'Segment:\nScore: 3',
    'Segment\nComment',
    `Segment: ${'a'.repeat(41)}`,
    'Segment: one two three four five',
  ])('is nothing in a form where there is no name of one: %j', (line) => {
    expect(statedSegment(`Score: 2\n${line}`)).toBeNull();
  });

  test.each([
    ['CSAT 2/5 · Payment page\nSegment: Business', 'CSAT 2/5 · Payment page\n'],
    ['CSAT 2/5 · Segment: Business · Payment page', 'CSAT 2/5 · Payment page'],
    ['Segment\nBusiness\nPage: Payment', '\n\nPage: Payment'],
    [SAID, SAID],
  ])('is left out of what a text is about: %j', (text, left) => {
    expect(withoutSegments(text)).toBe(left);
  });

  test('keeps to the letter what customers plan in a form', () => {
    expect(ownWords('Score: 2\nPlan: I want to cancel next week')).toBe(
      'Plan: I want to cancel next week',
    );
  });

  test.each(['Segment: ', 'Plan', 'Segment: a\n', 'Klantgroep:\n', 'Segment: a | ', ' : '])(
    'is found in time in 40,000 characters of “%s”',
    { timeout: 2_000 },
    (piece) => {
      const text = piece.repeat(40_000 / piece.length);

      expect(statedSegment(text)?.length ?? 0).toBeLessThanOrEqual(40);
    },
  );

  test('is short and has a letter, whatever is posted', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Segment: ', 'Plan: ', '\n', 'CSAT 1/5', ' · ', 'Business', '[name]'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const segment = statedSegment(pieces.join(''));

        expect(segment ?? 'none').toMatch(/^(?=.*\p{L})[^[\]\n]{1,40}$/u);
      }),
    );
  });
});
