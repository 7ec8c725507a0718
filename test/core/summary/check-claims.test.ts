import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/core/summary/check-claims.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';

const GIVEN = [
  'I paid 2 times 19,95 because the page hung',
  'The label would not print at all',
  'Paying hangs on my phone since Tuesday',
  'The new summary is really pleasant',
].map((words) => ({ feedback: aFeedback({ verbatim: words }), words }));

const claim = (text: string, citations: readonly number[] = [1]) =>
  checkClaims([{ text, citations }], GIVEN);

describe('a claim of a model', () => {
  test('is kept with the messages it cites', () => {
    expect(claim('Payments hang, and some customers pay twice.', [1, 3, 3])).toEqual([
      {
        text: 'Payments hang, and some customers pay twice.',
        citations: [GIVEN[0]?.feedback, GIVEN[2]?.feedback],
      },
    ]);
  });

  test('is put on one line', () => {
    expect(claim(' Payments hang\non  phones. ')[0]?.text).toBe('Payments hang on phones.');
  });

  test.each([[[]], [[5]], [[0]], [[-1]], [[1, 99]], [[1.5]]])(
    'that cites %j is dropped',
    (citations) => {
      expect(claim('Payments hang for some customers.', citations)).toEqual([]);
    },
  );

  test('may only have numbers of the messages it cites', () => {
    expect(claim('A customer paid 19.95 two times.', [1])).toHaveLength(1);
    expect(claim('A customer paid 19.95 two times.', [2])).toEqual([]);
    expect(claim('Of customers 80 % cannot pay.', [1])).toEqual([]);
  });

  test.each([
    'Customers ask you to visit https://evil.example today.',
    'Customers ask you to visit www.evil today, please.',
    'Customers ask you to visit evil.example today.',
    'Customers say [sign in again](evil) before paying.',
    'Customers say <!channel> must read this message.',
    'Customers say <@U012AB3CD> must read this message.',
    'Customers say @channel must read this message.',
    'Customers write to jan@example.com about it.',
    'Customers say #general must read this message.',
    'Customers say `rm -rf` is what they typed in.',
    'Customers say javascript:alert is what they saw.',
    'Customers say :rotating_light: about their payment.',
    'Customers say \u202egnp.exe is what they got.',
    'Too short.',
    `Customers say ${'again and '.repeat(40)} again.`,
  ])('is dropped, not mended: %s', (text) => {
    expect(claim(text)).toEqual([]);
  });

  test('is told once, and at most five are told', () => {
    const drafts = Array.from({ length: 9 }, (_, at) => ({
      text: `Customers cannot pay ${'so '.repeat(Math.floor(at / 2))}well.`,
      citations: [1],
    }));

    const claims = checkClaims(drafts, GIVEN);

    expect(claims).toHaveLength(5);
    expect(new Set(claims.map(({ text }) => text)).size).toBe(5);
  });

  test('never brings along what could mention, link or ping, whatever it says', () => {
    const bits = fc.constantFrom(
      '<',
      '>',
      '@',
      'here',
      '#',
      '://',
      '](',
      'a.nl',
      ' ',
      'pay',
      'ing',
    );
    const texts = fc.array(bits, { minLength: 6, maxLength: 40 }).map((it) => it.join(''));

    fc.assert(
      fc.property(texts, (text) => {
        for (const { text: told } of claim(text)) {
          expect(told).not.toMatch(/[<>@]|:\/\/|\]\(|#\w|\w\.\w/);
        }
      }),
    );
  });
});
