import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/reading/redaction/redact.ts';

/** As long as Slack lets a message be. */
const LONGEST = 40_000;

describe('a text of 40,000 characters', () => {
  // Each of these took a pattern without bounds, or the comparing of all spans, many seconds.
  test.each([
    ['a label that never comes to its value', `password is${' '.repeat(LONGEST)}`],
    ['a cue for a number that never comes', `tel${' '.repeat(LONGEST)}`],
    ['a birth that never comes', `geboren op${' '.repeat(LONGEST)}`],
    ['a plate that never comes', `kenteken is${' '.repeat(LONGEST)}`],
    ['a greeting that nobody signs', `groet Fiets${' '.repeat(LONGEST)}x`],
    ['beginnings of tokens', repeated('eyJ-')],
    ['nothing but brackets', repeated('((((')],
    ['words with capitals that are nobody', repeated('Xqw Ybt ')],
    ['house numbers without a street', repeated('12 , ')],
    ['particles without a name', repeated('van de ')],
    ['ends of lines', repeated('\n')],
  ])('is read in a moment, and left as it is: %s', (_what, text) => {
    expect(redact(text)).toBe(text);
  });

  test('is redacted to its end where it is full of personal data', () => {
    const left = redact(`${repeated('a@example.com 0612345678 ')} end`).replaceAll('[email] ', '');

    expect(left.replaceAll('[phone] ', '').length).toBeLessThan(40);
  });

  test('that is nothing but numbers is not asked about for ever: the rest count as phones', () => {
    const few = 'Part +1 2345678. '.repeat(20);
    const many = 'Part +1 2345678. '.repeat(2_000);

    expect(redact(few)).toBe(few);
    expect(redact(many).endsWith('Part [phone]. ')).toBe(true);
  });
});

function repeated(piece: string): string {
  return piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
}
