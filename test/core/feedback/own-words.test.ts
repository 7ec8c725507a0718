import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasOwnWords, ownWords } from '../../../src/core/feedback/own-words.ts';

const SAID = 'The page hung after I chose my bank. I paid 2 times!';

describe('the own words of a customer', () => {
  test.each([
    'CSAT 1/5 · Payment page',
    'CES 6 (1-7) · Return label',
    'NPS: 9 · Bezorging',
    '★★☆☆☆ · Delivery',
    '*Score:* 4',
    'NPS: 9 (promoter)',
    '★★☆☆☆',
    ':star::star:',
    '👍',
    'CES 6 (1-7)',
    'Rating: 4/5 stars',
    'CSAT for Payment page: 2',
    'Klanttevredenheid: 3 van de 5',
    'Tevredenheid: zeer tevreden (5)',
    'Cijfer: 7,5 | Basket | NPS 8',
    'Payment page - CSAT 2/5',
    'How satisfied are you with your order? 4',
    'How likely is it that you would recommend us? (0-10)\n9',
    'Hoe tevreden ben je over de bezorging?\n> 2',
    'Did you achieve what you came for? (1-5) 2/5',
    'New CSAT response from [name]\nScore: 2\nTouchpoint: Payment page',
    'Nieuwe reactie op Bestellen\nNaam: [name]\nNPS: 3',
    '5',
  ])('are none where there is only an answer: %s', (post) => {
    expect(ownWords(post)).toBe('');
    expect(hasOwnWords({ verbatim: post })).toBe(false);
    expect(ownWords(`${SAID}\n${post}`)).toBe(SAID);
    expect(ownWords(`${post}\n\n${SAID}`)).toBe(SAID);
  });

  test('stand behind the label that a form puts before them', () => {
    expect(ownWords(`Score: 2\nComment: ${SAID}`)).toBe(SAID);
    expect(ownWords(`*Toelichting:* ${SAID}\nWaarom geef je dit cijfer?`)).toBe(SAID);
  });

  test('stay when an answer is a sentence of the same line', () => {
    expect(ownWords(`CSAT 2/5. ${SAID}`)).toBe(SAID);
    expect(ownWords(`${SAID} NPS: 3`)).toBe(SAID);
  });

  test.each([
    SAID,
    'I would give it 3 out of 5, because the label would not print.',
    'Score: 2 because nobody called me back.',
    'Name: it what you like - I paid twice.',
    'I waited - again - for 4 hours.',
    'I waited - 4',
    'Still not home. 3. Days.',
    'Hoe makkelijk is het om de schuld door te schuiven? Heel makkelijk.',
    'How easy could it be? Three steps less.\nThanks!',
    'Two lines,\n\nand an empty one between.  Two spaces. 😀',
    'Wat is de reden dat ik twee keer moet betalen?',
  ])('are the verbatim to the letter where no survey speaks: %s', (verbatim) => {
    expect(ownWords(verbatim)).toBe(verbatim);
  });

  test('are the verbatim with nothing changed or added, whatever the survey', () => {
    const piece = fc.constantFrom(
      ...['CSAT 1/5', ' · ', 'Payment page', '\n', 'I paid twice. ', 'NPS: 9', '★★☆', 'Comment: '],
      ...['How satisfied are you? ', '4', ' - ', 'Name: ', '> ', '😀', '. '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const verbatim = pieces.join('');

        expect(leftOf(verbatim, ownWords(verbatim))).toBe('');
      }),
    );
  });

  test('of a very long text are found in a moment', () => {
    const long = 'I paid - CSAT 2 '.repeat(2_500);

    expect(ownWords(long)).toBe(long);
  });
});

/** What is left of `own` when its characters are looked for in `verbatim`, in order. */
function leftOf(verbatim: string, own: string): string {
  return [...verbatim].reduce(
    (rest, char) => (rest.startsWith(char) ? rest.slice(char.length) : rest),
    own,
  );
}
