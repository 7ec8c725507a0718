import { expect, test } from 'vitest';
import { createReader } from '../../../src/reading/create-reader.ts';
import { DUTCH_LEXICON } from '../../../src/reading/lexicons/dutch.ts';

const reader = createReader();

test.each(['topkerel', 'topteam', 'droomservice', 'wereldgozer', 'superapp', 'superlief'])(
  '%s praises',
  (word) => {
    expect(DUTCH_LEXICON.valence(word)).toBeGreaterThan(0.5);
  },
);

test.each(['rotkerel', 'kutservice', 'klotebedrijf', 'flutproduct', 'bloedtraag'])(
  '%s blames',
  (word) => {
    expect(DUTCH_LEXICON.valence(word)).toBeLessThan(-0.3);
  },
);

test.each(['topdrukte', 'supermarkten', 'wereldkaart', 'rotonde', 'topic', 'bloeddruk'])(
  '%s only begins so',
  (word) => {
    expect(DUTCH_LEXICON.valence(word)).toBeUndefined();
  },
);

test.each([
  ['Topkerel', 'positive'],
  ['Topteam daar in de winkel', 'positive'],
  ['Klotebedrijf', 'negative'],
])('%s is %s', async (text, label) => {
  const { sentiment } = await reader.read(text, { language: 'nl', touchpoints: [] });

  expect(sentiment.label).toBe(label);
});
