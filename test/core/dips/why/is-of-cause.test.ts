import { expect, test } from 'vitest';
import type { Contribution } from '../../../../src/core/dips/causes/contribution.ts';
import { isOfCause } from '../../../../src/core/dips/why/is-of-cause.ts';
import { aFeedback } from '../../../support/builders/a-feedback.ts';

const PIECE = aFeedback({
  ...{
    touchpointId: 'payment',
    segment: 'business',
    source: 'app',
    terms: ['iDEAL', 'page hangs'],
  },
  kinds: [
    { label: 'bug', confidence: 0.9 },
    { label: 'complaint', confidence: 0.6 },
  ],
});

test.each([
  ['touchpoint', 'payment', 'Payment page', true],
  ['touchpoint', 'basket', 'Basket', false],
  ['segment', 'Business', 'Business', true],
  ['segment', 'Families', 'Families', false],
  ['source', 'app', 'app', true],
  ['source', 'web', 'web', false],
  ['kind', 'bug', 'bug', true],
  ['kind', 'praise', 'praise', false],
  ['kind', 'complaint', 'complaint', false],
  ['theme', '7', 'Page hangs', true],
  ['theme', 'ideal', 'ideal', true],
  ['theme', '8', 'slow', false],
] as const)('a piece is of a %s %s where it has it: %s, %s', (dimension, id, label, isOf) => {
  const cause: Contribution = {
    ...{ dimension, id, label, n: 9, share: 0.5, mix: 0, level: 0.1, usual: 0.9 },
  };

  expect(isOfCause(PIECE, cause)).toBe(isOf);
});
