import { expect, test } from 'vitest';
import { taxonomyLines } from '../../../src/reading/learning/taxonomy-lines.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';

test('gives each line once, a customer’s words with most weight', () => {
  const touchpoint = aTouchpoint({
    name: 'Return',
    description: '',
    keywords: ['Return', 'send back'],
    examples: { nl: ['Ik wil dit terugsturen'], en: [] },
  });

  expect(taxonomyLines(touchpoint)).toEqual([
    { text: 'Return', weight: 1 },
    { text: 'send back', weight: 0.7 },
    { text: 'Ik wil dit terugsturen', weight: 1 },
  ]);
});
