import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../../../src/reading/encoder/create-vocabulary.ts';

const words = {
  en: ['card', 'late', 'in', 'refund', 'pay'],
  nl: ['kaart', 'laat', 'in', 'terug', 'betalen', 'pagina', 'verzekering', 'polis', 'boom'],
};
const { rowsOf, rowOf } = createVocabulary(words);

function found(text: string): readonly string[] {
  return rowsOf(text).map((row) => [...words.en, ...words.nl][row] ?? '?');
}

describe('a vocabulary', () => {
  test('finds known words in order, and leaves out those it does not know', () => {
    expect(found('Card xyzzy late!')).toEqual(['card', 'late']);
  });

  test('finds a word by another form of it', () => {
    expect(found('refunded cards, kaarten en bomen')).toEqual(['refund', 'card', 'kaart', 'boom']);
  });

  test('finds a Dutch compound by its parts, whatever joins them', () => {
    expect(found('de kaart: verzekeringspolis en betaalpagina')).toEqual([
      ...['kaart', 'verzekering', 'polis'],
      ...['betalen', 'pagina'],
    ]);
  });

  test('takes a word of both languages in the one that the text is in', () => {
    expect(rowsOf('in kaart')[0]).toBe(rowOf('in', 'nl'));
    expect(rowsOf('in card')[0]).toBe(rowOf('in', 'en'));
  });

  test('reads drawn-out letters and accents as what is meant', () => {
    expect(found('laaaaat')).toEqual(['laat']);
    expect(found('refúnd')).toEqual(['refund']);
  });

  test('has nothing to say of numbers, signs and emoji', () => {
    expect(found('12345 €€€ 🎉 ...')).toEqual([]);
  });
});
