import { expect, test } from 'vitest';
import { createStaticEncoder } from '../../src/reading/encoder/create-static-encoder.ts';
import { DUTCH_LEXICON } from '../../src/reading/lexicons/dutch.ts';
import { englishLexicon } from '../../src/reading/lexicons/english.ts';
import { createTokeniser } from '../../src/reading/tokenise.ts';
import { createUnderstand, toLearnerInput } from '../../src/reading/understand.ts';

const { tokenise, generalValence } = createTokeniser();
const encoder = createStaticEncoder();
const lexicons = { nl: DUTCH_LEXICON, en: englishLexicon(generalValence) };
const understand = createUnderstand({
  ...{ tokenise, lexicons, supplied: null },
  meaningOf: encoder.encodeNow,
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

test('a message is encoded once, whether for its meaning or to be felt', async () => {
  const encoded: string[] = [];
  const understandOnce = createUnderstand({
    ...{ tokenise, lexicons, supplied: null },
    meaningOf(text) {
      encoded.push(text);
      return encoder.encodeNow(text);
    },
  });
  const text = 'The payment page hangs on my phone.';

  const { vector } = await understandOnce(text, 'en');

  expect(encoded).toEqual([text]);
  expect(vector).toEqual(encoder.encodeNow(text));
});

test('with an encoder of the admin, meanings are its own and feelings are as before', async () => {
  const text = 'The payment page hangs on my phone.';
  const supplied = { encode: async () => [new Float32Array([1, 0])] };
  const understandSupplied = createUnderstand({
    ...{ tokenise, lexicons, supplied },
    meaningOf: encoder.encodeNow,
  });

  const { vector, feeling } = await understandSupplied(text, 'en');

  expect(vector).toEqual(new Float32Array([1, 0]));
  expect(feeling.odds).toEqual((await understand(text, 'en')).feeling.odds);
});

test('what stands in for personal data or an emoji means nothing', async () => {
  const said = await understand('The parcel of [name] came late :cry:', 'en');
  const meant = await understand('The parcel of came late', 'en');

  expect(said.vector).toEqual(meant.vector);
  expect(toLearnerInput(said).text).not.toContain('name');
});

test('a learner takes in what is felt, and what rules counted, in either language', async () => {
  const asks = await understand('Where is my order? Waar blijft mijn bestelling?', 'en');
  const tells = await understand('Here is my order. Daar is mijn bestelling.', 'en');

  const [asked, told] = [asks, tells].map((it) => toLearnerInput(it).extra);

  const { odds, counted } = asks.feeling;
  expect(asked).toEqual(Float32Array.from([...odds, ...counted]));
  expect(asked?.subarray(odds.length)).not.toEqual(told?.subarray(odds.length));
});
