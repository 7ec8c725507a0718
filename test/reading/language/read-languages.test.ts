import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language, Reading } from '../../../src/core/feedback/feedback.ts';
import { readLanguages } from '../../../src/reading/language/read-languages.ts';
import { createTokeniser } from '../../../src/reading/tokenise.ts';

const { tokenise } = createTokeniser();

function languageOf(text: string, usual: Language): Reading['language'] {
  return readLanguages(tokenise(text), usual).language;
}

describe('the language of a text', () => {
  test.each([
    ['The payment page hangs on my phone since the update', 'en'],
    ['De betaalpagina blijft hangen op mijn telefoon', 'nl'],
    ['Waar blijft mijn pakket?', 'nl'],
    ['Where is my parcel?', 'en'],
    ['werkt niet', 'nl'],
    ["doesn't work", 'en'],
    ['La livraison était très en retard et personne ne répond', 'und'],
    ['Die Lieferung war leider viel zu spät und niemand antwortet', 'und'],
    ['El pedido llegó roto y nadie contesta el teléfono', 'und'],
    ['配送がとても遅いです', 'und'],
    ['App 配送がとても遅いです', 'und'],
    ['Доставка очень медленная', 'und'],
    ['Livraison trop lente', 'und'],
    ['Die aflewering was te laat en niemand bel terug nie', 'und'],
  ])('%s: %s', (text, label) => {
    const usual = label === 'nl' ? 'en' : 'nl';

    expect(languageOf(text, usual).label).toBe(label);
  });
});

test.each([
  ['traag', 'nl'],
  ['slow', 'en'],
  ['Nooit weer!', 'nl'],
  ['Never again!', 'en'],
  ['Te duur.', 'nl'],
  ['Too expensive.', 'en'],
  ['Geweldige klantenservice', 'nl'],
  ['Wonderful staff', 'en'],
  ["zo'n gedoe", 'nl'],
  ['can’t pay', 'en'],
  ['GEEN REACTIE', 'nl'],
  ['NO ANSWER', 'en'],
  ['De app crasht na de update', 'nl'],
  ['onbezorgbaarheidsmelding', 'nl'],
])('%j alone is enough: %s, whatever the channel', (text, label) => {
  expect(languageOf(text, 'nl').label).toBe(label);
  expect(languageOf(text, 'en').label).toBe(label);
});

test.each([
  '<@U0123ABCD> <https://example.com/where-is-my-order|example.com/where> werkt niet',
  ':thinking_face: :where_is_it: werkt niet',
  'werkt niet [e-mail] [phone]',
  '@where_is_the_thing #thewaywewere werkt niet',
  'https://example.com/this/is/the/page/that/does/not/work werkt niet',
  'werkt niet sinds Microsoft Windows Update',
])('%j is Dutch: names, links and markup carry no language', (text) => {
  expect(languageOf(text, 'en').label).toBe('nl');
});

test('a full stop without a space after it is no address', () => {
  expect(languageOf('Traag.De app hangt.Betalen lukt niet', 'en').label).toBe('nl');
});

test.each([
  ["matilda's dans", 'nl'],
  ["foto's kwijt", 'nl'],
  ["isn't loading", 'en'],
  ['wont load', 'en'],
])('%j is read with its apostrophes: %s', (text, label) => {
  expect(languageOf(text, label === 'nl' ? 'en' : 'nl').label).toBe(label);
});

test.each([
  ['Perfect! Dit', 'nl'],
  ['Saai. In', 'nl'],
  ['Top. Always', 'en'],
])('%j: sentences of a word or so are judged together: %s', (text, label) => {
  expect(languageOf(text, label === 'nl' ? 'en' : 'nl').label).toBe(label);
});

test("a text too short to tell takes the channel's language, and is not sure of it", () => {
  const read = languageOf('Super app', 'nl');

  expect(read.label).toBe('nl');
  expect(read.confidence).toBeLessThanOrEqual(0.6);
});

test.each(['', '🎉🎉', '12 345', '[email]', 'https://example.com/the/page/of/your/order'])(
  '%j has no language',
  (text) => {
    expect(languageOf(text, 'en')).toEqual({ label: 'und', confidence: 0 });
  },
);

test('a word that both languages have is left to the channel', () => {
  expect(languageOf('super app', 'nl').label).toBe('nl');
  expect(languageOf('super app', 'en').label).toBe('en');
});

test('no more than the first 4,000 characters decide', () => {
  const text = `${'het werkt niet en dat is jammer '.repeat(150)}${'this is the end of it '.repeat(2_000)}`;

  expect(languageOf(text, 'en')).toEqual(languageOf(text.slice(0, 4_000), 'en'));
});

test('any text has a label and a confidence from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { label, confidence } = languageOf(text, 'nl');

      expect(['nl', 'en', 'und']).toContain(label);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});
