import { expect, test } from 'vitest';
import { createPrivacyCheck } from '../../../../scripts/bench/stories/privacy-check.ts';
import { aFeedback } from '../../../support/builders/a-feedback.ts';

const NAMES = new Set(['Quillon', 'Hope']);

test.each([
  'They told me to write to help@example.com about it.',
  'I called 06-1234 5678 and nobody came.',
  'They paid it to NL91 ABNA 0417 1643 00 in the end.',
  'My order with number AB-40917 never came.',
  'Mr Vandermolen was kind to us.',
  'At the counter my name is Zebedee to them.',
  'At the counter Quillon was kind.',
  'Ask @quillon_1 about it.',
  'They wrote to [email] about it.',
])('flags %s', (text) => {
  expect(check([text]).isFlagged(text)).toBe(true);
});

test.each(['I waited 45 minutes, and paid 19.95 euro twice.', 'The label was gone again.'])(
  'does not flag %s',
  (text) => {
    expect(check([text]).isFlagged(text)).toBe(false);
  },
);

test('a name that the stream writes small too, or that five pieces mention, is none there', () => {
  const [hope, place] = ['I Hope so.', 'We flew from Quillon.'];

  expect(check([hope]).isFlagged(hope)).toBe(true);
  expect(check([hope, 'I hope so.']).isFlagged(hope)).toBe(false);
  expect(check(Array.from({ length: 5 }, () => place)).isFlagged(place)).toBe(false);
});

test('redaction is asked once more', () => {
  expect(check([]).isRedactedAgain('Write to help@example.com.')).toBe(true);
  expect(check([]).isRedactedAgain('The label was gone again.')).toBe(false);
});

function check(texts: readonly string[]) {
  const pieces = texts.map((verbatim) => ({
    ...{ feedback: aFeedback({ verbatim }), on: '2026-11-20', words: new Map() },
  }));
  return createPrivacyCheck(pieces, NAMES);
}
