import { expect, test } from 'vitest';
import { createReader } from '../../src/reading/create-reader.ts';

const reader = createReader();

async function wordsFor(aspect: 'sentiment' | 'kind', text: string): Promise<readonly string[]> {
  const { reasons } = await reader.explain(aspect, text, { language: 'en', touchpoints: [] });
  return reasons.map((reason) => reason.text);
}

test.each([
  ['sentiment', 'The delivery was a disaster and nobody of the staff told me anything', 'disaster'],
  ['kind', 'I opened the basket this morning and then the app crashes', 'crashes'],
  ['sentiment', 'De bezorger was geweldig en hij nam de tijd voor mijn moeder', 'geweldig'],
  ['sentiment', 'Sinds vanochtend werkt niet wat gisteren nog deed', 'werkt niet'],
] as const)('why the %s of %j: %s', async (aspect, text, word) => {
  const words = await wordsFor(aspect, text);

  expect(words[0]).toBe(word);
});

test('no reason is a whole sentence or a word of grammar', async () => {
  const text = 'The payment page was very slow and it crashed when I wanted to pay with my card';

  const words = await wordsFor('sentiment', text);

  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((word) => word.split(' ').length > 2)).toEqual([]);
  expect(words.filter((word) => /^(?:the|was|very|and|it|when|i|to|with|my)$/i.test(word))).toEqual(
    [],
  );
});

test('the shares of the words add up to 1; where no word decided there are none', async () => {
  const hints = { language: 'en', touchpoints: [] } as const;

  const told = await reader.explain('sentiment', 'Terrible service, awful website', hints);
  const silent = await reader.explain('sentiment', '12 345', hints);

  expect(told.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  expect(silent.reasons).toEqual([]);
});

test.each([
  ['Support was great but the app crashed twice', 'Support was great', 'but the app crashed twice'],
  [
    'De bezorger was vriendelijk. Maar de doos was kapot.',
    'De bezorger was vriendelijk.',
    'Maar de doos was kapot.',
  ],
])('why %j is mixed: what pleased, and what did not', async (text, pleased, displeased) => {
  const hints = { language: 'en', touchpoints: [] } as const;

  const { chosen, reasons } = await reader.explain('sentiment', text, hints);

  expect(chosen).toEqual(['mixed']);
  expect(reasons).toMatchObject([
    { kind: 'pleased', text: pleased },
    { kind: 'displeased', text: displeased },
  ]);
  expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
});
