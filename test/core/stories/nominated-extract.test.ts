import { describe, expect, test } from 'vitest';
import { nominatedExtract, toldFault } from '../../../src/core/stories/nominated-extract.ts';
import { mostWords, readingTime } from '../../../src/core/stories/read-aloud.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';

const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');
const BY = { language: 'nl', mayTellWho: () => false, redact: (text: string) => text } as const;
const nominated = (verbatim: string, but: Parameters<typeof aFeedback>[0] = {}) =>
  nominatedExtract(aFeedback({ verbatim, ...but }), BY);

describe('reading aloud', () => {
  test('takes longer in Dutch: twenty seconds are 46 words, and 52 in English', () => {
    expect([mostWords('nl'), mostWords('en')]).toEqual([46, 52]);
    expect(readingTime(words(46), 'nl')).toEqual({ words: 46, seconds: 20 });
    expect(readingTime(words(52), 'en')).toEqual({ words: 52, seconds: 20 });
  });
});

describe('what a colleague tells', () => {
  test.each([
    [14, 'too short'],
    [47, 'too long'],
  ])('is of 15 to 46 Dutch words: %s are %s', (count, kind) => {
    expect(toldFault(words(count), 'nl')).toMatchObject({ kind, words: count });
  });

  test.each(['[name]', 'order 1234567', 'jan@example.com', 'https://example.com'])(
    'may not tell who: %s',
    (trace) => {
      expect(toldFault(`${words(20)} ${trace}`, 'nl')?.kind).toBe('personal data');
    },
  );

  test('is read aloud as a whole', () => {
    const told = `${words(20)}. ${words(20)}.`;

    expect(nominated(told, { voice: 'employee' })).toBe(told);
  });
});

describe('what a customer said', () => {
  test('is read aloud as far as it may be', () => {
    const said = `${words(16)}. Please do not share this.`;

    expect(nominated(`${words(40)}. ${words(16)}.`)).not.toBeNull();
    expect(nominated(said)).toBeNull();
    expect(
      nominatedExtract(aFeedback({ verbatim: words(20) }), { ...BY, mayTellWho: () => true }),
    ).toBeNull();
    expect(
      nominatedExtract(aFeedback({ verbatim: words(20) }), { ...BY, redact: () => '' }),
    ).toBeNull();
  });
});
