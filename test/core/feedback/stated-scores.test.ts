import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statedScores } from '../../../src/core/feedback/stated-scores.ts';

function read(text: string): readonly string[] {
  return statedScores(text).map(
    ({ metric, answer, scale }) => `${metric} ${answer} of ${scale.min}-${scale.max}`,
  );
}

describe('a score that is stated is read', () => {
  test.each([
    ['CSAT 2/5', 'csat 2 of 1-5'],
    ['CSAT: 4 out of 5', 'csat 4 of 1-5'],
    ['csat=5', 'csat 5 of 1-5'],
    ['CSAT-score: 3', 'csat 3 of 1-5'],
    ['CSAT 8/10', 'csat 8 of 1-10'],
    ['CSAT: 4 – maar wel traag', 'csat 4 of 1-5'],
    ['Klanttevredenheid: 4', 'csat 4 of 1-5'],
    ['NPS: 9', 'nps 9 of 0-10'],
    ['NPS 9/10', 'nps 9 of 0-10'],
    ['NPS 0', 'nps 0 of 0-10'],
    ['NPS-score: 7, prima', 'nps 7 of 0-10'],
    ['CES 6 (1-7)', 'ces 6 of 1-7'],
    ['CES 5/7', 'ces 5 of 1-7'],
    ['CES: 4 (1-5)', 'ces 4 of 1-5'],
    ['CES 4 van de 5', 'ces 4 of 1-5'],
    ['Customer effort score: 5', 'ces 5 of 1-7'],
    ['*Score:* 4', 'csat 4 of 1-5'],
    ['Rating: 4', 'csat 4 of 1-5'],
    ['rating: 2/5', 'csat 2 of 1-5'],
    ['score 8/10', 'csat 8 of 1-10'],
    ['A rating of 2 out of 5', 'csat 2 of 1-5'],
    ['Tevredenheid: 3', 'csat 3 of 1-5'],
    ['Beoordeling: 2 van de 5', 'csat 2 of 1-5'],
    ['cijfer: 3', 'csat 3 of 1-10'],
    ['Cijfer 8, want snel', 'csat 8 of 1-10'],
    ['Rapportcijfer: 10', 'csat 10 of 1-10'],
    ['Cijfer: 4 (1-5)', 'csat 4 of 1-5'],
    ['Ik geef jullie een 9 voor de service', 'csat 9 of 1-10'],
    ['Ik geef een dikke 8!', 'csat 8 of 1-10'],
    ['NPS (0-10): 3', 'nps 3 of 0-10'],
    ['NPS (0-10)\n3', 'nps 3 of 0-10'],
    ['NPS score (scale: 0-10): 10', 'nps 10 of 0-10'],
    ['NPS (0 = unlikely, 10 = likely): 9', 'nps 9 of 0-10'],
    ['CSAT (1-5): 4', 'csat 4 of 1-5'],
    ['CSAT (scale 1 to 5): 2', 'csat 2 of 1-5'],
    ['CES (1-7): 6', 'ces 6 of 1-7'],
    ['CES 2/7 = hard', 'ces 2 of 1-7'],
    ['Cijfer (1-10): 7', 'csat 7 of 1-10'],
    ['Rating\n4', 'csat 4 of 1-5'],
    ['*Rating* (1-10)\n4\n*Comment*\nslow', 'csat 4 of 1-10'],
    ['NPS 9, would recommend', 'nps 9 of 0-10'],
    ['CSAT 2, I hope this gets fixed', 'csat 2 of 1-5'],
    ['CSAT: 2. It would be great if it worked', 'csat 2 of 1-5'],
  ])('%s, by its label', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['How satisfied are you? 4 (1-5)', 'csat 4 of 1-5'],
    ['How satisfied are you (1-5)? 4', 'csat 4 of 1-5'],
    ['How satisfied were you with the delivery? 5', 'csat 5 of 1-5'],
    ['Hoe tevreden bent u over de bezorging? 2', 'csat 2 of 1-5'],
    ['How likely are you to recommend us? 9', 'nps 9 of 0-10'],
    ['*How likely are you to recommend us to a friend?*\n9', 'nps 9 of 0-10'],
    ['Hoe waarschijnlijk is het dat u ons aanbeveelt? 10', 'nps 10 of 0-10'],
    ['Wat is de kans dat je ons aanbeveelt? 8', 'nps 8 of 0-10'],
    ['How easy was it to return your order? 6 (1-7)', 'ces 6 of 1-7'],
    ['Hoe makkelijk was het? 6', 'ces 6 of 1-7'],
    ['Hoe gemakkelijk ging het retourneren (1-5)? 3', 'ces 3 of 1-5'],
  ])('%s, as the answer to a survey question', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['★★☆☆☆', 'csat 2 of 1-5'],
    ['★★★★★ heel fijn', 'csat 5 of 1-5'],
    [':star::star:', 'csat 2 of 1-5'],
    [':star: :star: :star: slow today', 'csat 3 of 1-5'],
    ['⭐⭐⭐⭐ bijna perfect', 'csat 4 of 1-5'],
    ['Rating: ★★★☆☆', 'csat 3 of 1-5'],
    ["I'd give it 3 stars", 'csat 3 of 1-5'],
    ['2 sterren, meer niet', 'csat 2 of 1-5'],
    ['1 ster', 'csat 1 of 1-5'],
    ['★\nso slow', 'csat 1 of 1-5'],
    ['4 van 5 sterren', 'csat 4 of 1-5'],
    ['2 van 5 sterren', 'csat 2 of 1-5'],
    ['4 van de 5 sterren', 'csat 4 of 1-5'],
    ['3 of 5 stars', 'csat 3 of 1-5'],
    ['3/5 stars', 'csat 3 of 1-5'],
    ['8 van 10 sterren', 'csat 8 of 1-10'],
    ['4 out of 5', 'csat 4 of 1-5'],
    ['4 uit 5', 'csat 4 of 1-5'],
    ['4 van de 5', 'csat 4 of 1-5'],
    ['Great app. 9/10', 'csat 9 of 1-10'],
    ['I gave it 4 out of 5 because it is slow', 'csat 4 of 1-5'],
    ['👍', 'csat 1 of 0-1'],
    [':thumbsdown:', 'csat 0 of 0-1'],
    ['👎🏽', 'csat 0 of 0-1'],
    [':+1::skin-tone-3:', 'csat 1 of 0-1'],
    ['Was this helpful? 👎', 'csat 0 of 0-1'],
    ['👎\nThe page never loads', 'csat 0 of 0-1'],
  ])('%s, without a label', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('two metrics in one text are two scores', () => {
    expect(read('CSAT: 4\nNPS: 9\nCES: 2')).toEqual([
      'nps 9 of 0-10',
      'ces 2 of 1-7',
      'csat 4 of 1-5',
    ]);
  });

  test('a label outranks what else looks like a score of the same metric', () => {
    expect(read('CSAT 2/5. The shoes themselves are ★★★★★')).toEqual(['csat 2 of 1-5']);
  });

  test('the same answer said twice is one score', () => {
    expect(read('CSAT 4/5, rating: 4/5')).toEqual(['csat 4 of 1-5']);
  });
});

describe('what must not be guessed is refused', () => {
  test.each(['3.5/5', 'CSAT 3.5/5', 'Cijfer: 7,5', 'Cijfer 7½', 'NPS 8.5', '★★½', '★★ 1/2'])(
    '%s, a decimal',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test.each([
    'CSAT 1 (1 = best)',
    'Score: 2/5 (lower is better)',
    '10 is heel slecht, ik geef een 2',
    'CES: 6 (1 = very easy, 7 = very hard)',
    'Cijfer: 2, hoe lager hoe beter',
    'CES 2 (easy=1)',
    'CES 2/7 (1 heel makkelijk)',
    'CES 2 (7 hard, 1 easy)',
    'CES 1/7 (very easy)',
  ])('%s, a reversed scale', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    'CSAT 6/5',
    'CSAT 0',
    'CSAT 85%',
    'NPS 11',
    'NPS: 45',
    'NPS -5',
    'NPS 4/5',
    'CES 9',
    'CES 8/10',
    'Cijfer: 11',
    '★★★★★★★',
    '6 stars',
    'Score: 12',
  ])('%s, outside its scale', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    '2/5 of my orders arrived late',
    '4 out of 5 orders were late',
    '3 van de 5 pakketten kwamen aan',
    'Rating 2/5 of my orders',
    'Besteld op 3/5',
    'It was 2/5/2024 when I ordered',
    'Geleverd op 10/10/2024',
    'Available 24/7',
    '1/2 price',
    'step 4 of 5',
    'Ik zit bij stap 4 van de 5',
    'page 2 out of 5',
    'a 5 star hotel',
    'The match ended score: 3-0',
    'my credit score: 4',
    'iOS 17 on an iPhone 12',
    'Order 4/5 was missing',
  ])('%s, no score at all', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each(['thanks 👍', 'The new app 👎 crashes', 'Top 👍👍', '⭐ New in this release', '+1'])(
    '%s, an emoji that is no answer',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test.each([
    'not 5 stars',
    'Ik zou geen 5 sterren geven',
    'niet meer dan 3 sterren',
    'no 4 out of 5',
  ])('%s, which is denied', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    'CSAT: 4 -> 2',
    'CSAT 4/5 → 2/5',
    'CSAT was 2 now 4',
    'CSAT ging van 4 naar 2',
    'CSAT 4 to 2',
    '3 or 4 stars',
    '4 of 5 sterren',
    '3 or 4 out of 5',
  ])('%s, two numbers of which either may be meant', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    'NPS 9 would be a dream',
    'Een NPS 9 zou mooi zijn',
    'NPS 9 is our goal',
    'Our target: NPS 9',
    'Doel: NPS van 9',
    'We hope for CSAT 5',
  ])('%s, which is a hope', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('two different answers on one scale', () => {
    expect(read('CSAT 4 last week, CSAT 2 today')).toEqual([]);
  });
});

test('whatever the text, an answer lies on its scale', () => {
  const pieces = fc.constantFrom(
    ...[
      'CSAT',
      'NPS',
      'CES',
      'cijfer',
      ':',
      '/',
      ' out of ',
      '(1-7)',
      '★',
      '☆',
      '👍',
      '\n',
      ' ',
      '.',
    ],
    ...['5', '10', '7', 'how satisfied are you?', '3', '0'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      for (const { answer, scale } of statedScores(parts.join(''))) {
        expect(Number.isInteger(answer)).toBe(true);
        expect(answer).toBeGreaterThanOrEqual(scale.min);
        expect(answer).toBeLessThanOrEqual(scale.max);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});
