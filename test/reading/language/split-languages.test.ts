import { expect, test } from 'vitest';
import { splitLanguages } from '../../../src/reading/language/split-languages.ts';
import { createTokeniser } from '../../../src/reading/tokenise.ts';

const { tokenise } = createTokeniser();

function piecesOf(text: string): readonly string[] {
  return splitLanguages(tokenise(text)).map((tokens) => tokens.map(({ word }) => word).join(' '));
}

test('a sentence that goes on in another language is cut where it does', () => {
  expect(piecesOf('De schoenen zijn mooi but the delivery was a nightmare')).toEqual([
    'de schoenen zijn mooi',
    'but the delivery was a nightmare',
  ]);
});

test.each([
  'The shoes are lovely but the delivery was a nightmare',
  'De schoenen zijn mooi, maar de levering was een ramp',
  'De helpdesk is useless, echt waar',
])('a sentence in one language, or with a borrowed word, stays whole: %s', (text) => {
  expect(piecesOf(text)).toHaveLength(1);
});
