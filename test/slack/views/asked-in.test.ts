import { describe, expect, test } from 'vitest';
import { askedIn } from '../../../src/slack/views/asked-in.ts';

const LENGTH = 40;

describe('askedIn', () => {
  test.each([
    ['Hi. Where is my parcel?', 'Hi. Where is my parcel?'],
    ['I ordered a coat on Monday evening.\nWhere is it now? Thanks, Ann.', 'Where is it now?'],
    [
      'Could you tell me whether the second coat that I ordered fits in the letterbox?',
      '…that I ordered fits in the letterbox?',
    ],
    [
      'See https://shop.example/?id=7 for the order that never came',
      'See https://shop.example/?id=7 for the…',
    ],
    ['How satisfied are you? 2\nThe voucher that I typed in was refused.\nWhy?', 'Why?'],
  ])('%j is cut to %j', (verbatim, asked) => {
    expect(askedIn({ verbatim }, LENGTH)).toBe(asked);
  });

  test('a question of any characters ends in its mark and fits', () => {
    const questions = [`zo${'😀'.repeat(90)}?`, `${'a'.repeat(90)}?`, `${'wo rd '.repeat(9000)}?`];

    const cuts = questions.map((verbatim) => askedIn({ verbatim: `Ja. ${verbatim}` }, LENGTH));

    expect(cuts.every((cut) => cut.length <= LENGTH && cut.endsWith('?'))).toBe(true);
    expect(cuts.join('')).not.toMatch(/\p{Cs}/u);
  });
});
