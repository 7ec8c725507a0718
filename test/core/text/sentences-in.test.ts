import { expect, test } from 'vitest';
import { sentencesIn } from '../../../src/core/text/sentences-in.ts';

test.each([
  ['marks', 'It broke. I called! Nobody came? No.', 4],
  ['small letters', 'it broke. i called. nobody came', 3],
  ['Dutch short forms', 'Ik koos bijv. de blauwe, d.w.z. nr. 4. Die kwam niet.', 2],
  ['English short forms', 'I asked Mr. Brown, e.g. about it. He knew, i.e. he guessed.', 2],
  ['initials', 'J. R. Smit hielp mij. Dank daarvoor.', 2],
  ['decimals and times', 'Het kostte 19.95 euro om 9.30 uur. Te veel.', 2],
  ['addresses', 'See help.example.com for it. That page is empty.', 2],
  ['three dots', 'I waited... and waited. Then it came... Nobody knew why.', 3],
  ['emoji after the mark', 'Zo blij! 😀🎉 Tot de volgende keer. 👍🏽', 2],
  ['quotes and brackets', 'She said "wait." (I did.) Then it came.', 3],
  ['lines', 'First line\nSecond line\n\nThird.', 3],
  ['placeholders', 'Mail me at [email]. Or call [phone].', 2],
  ['only marks', '... !!! 😀', 0],
  ['nothing', '', 0],
])('%s: %s', (_, text, count) => {
  expect(sentencesIn(text)).toHaveLength(count);
});

test('sentences keep the letters they have, in order and without overlap', () => {
  const text = '  Eerst dit.  Dan "dat!" 😀 En toen\nniets ';

  const sentences = sentencesIn(text).map(({ start, end }) => text.slice(start, end));

  expect(sentences).toEqual(['Eerst dit.', 'Dan "dat!" 😀', 'En toen', 'niets']);
});
