import { expect, test } from 'vitest';
import { wordsOfText } from '../../../src/reading/language/words-of-text.ts';

test('words come in lower case, without marks and numbers', () => {
  expect(wordsOfText('Het kost 25 euro, of €30: TE duur!').words).toEqual([
    'het',
    'kost',
    'euro',
    'of',
    'te',
    'duur',
  ]);
});

test('an apostrophe stays in its word, however it is written', () => {
  expect(wordsOfText("can’t, don't, foto's'").words).toEqual(["can't", "don't", "foto's"]);
});

test.each([
  'see <@U0123ABCD>',
  'see <https://example.com|Example of a Link>',
  'see www.example.com/of/the/day',
  'see example.com',
  'see somebody@example.com',
  'see [e-mail]',
  'see :tada:',
  'see #channel',
])('of %j only the first word counts', (text) => {
  expect(wordsOfText(text).words).toEqual(['see']);
});

test('a capitalised word after a small one is a name, until the sentence ends', () => {
  expect(wordsOfText('Ik bel met Jan Jansen. Goed geholpen').words).toEqual([
    'ik',
    'bel',
    'met',
    'goed',
    'geholpen',
  ]);
});

test('a heart is not markup', () => {
  expect(wordsOfText('love this <3 and that > this').words).toContain('and');
});

test('letters of other scripts are counted and not read', () => {
  expect(wordsOfText('app 配送 тест')).toEqual({ words: ['app'], foreignLetters: 6 });
});

test('stylised letters and the Dutch ligature are read as plain ones', () => {
  expect(wordsOfText('𝐛𝐨𝐥𝐝 tĳd').words).toEqual(['bold', 'tijd']);
});

test.each(['<@', 'www.', 'a.', '[a', ':a', '@a.', "a'", 'é', '@', 'a@', 'a-'])(
  '40,000 characters of %j are read to the end of the first 4,000',
  (piece) => {
    const text = piece.repeat(40_000 / piece.length);

    expect(wordsOfText(text)).toEqual(wordsOfText(text.slice(0, 4_000)));
  },
);
