import { expect, test } from 'vitest';
import { createStaticEncoder } from '../../src/reading/encoder/create-static-encoder.ts';
import { DUTCH_LEXICON } from '../../src/reading/lexicons/dutch.ts';
import { englishLexicon } from '../../src/reading/lexicons/english.ts';
import { createTokeniser } from '../../src/reading/tokenise.ts';
import { createUnderstand } from '../../src/reading/understand.ts';

const { tokenise, generalValence } = createTokeniser();
const encoder = createStaticEncoder();
const understand = createUnderstand({
  ...{ tokenise, encoder, meaningOf: encoder.encodeNow },
  lexicons: { nl: DUTCH_LEXICON, en: englishLexicon(generalValence) },
});

test('the clauses of a message in two languages stand where they were said, in order', async () => {
  const sentences = [
    'The delivery was quick and the driver was friendly.',
    'Maar de betaalpagina bleef gisteren de hele avond hangen.',
    'The helpdesk answered within the hour, wonderful people.',
  ];
  const text = sentences.join(' ');

  const { feeling } = await understand(text, 'nl');

  const said = feeling.clauses().map(({ start, end }) => text.slice(start, end));
  expect(said).toEqual(sentences);
});
