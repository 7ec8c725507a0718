import { describe, expect, test } from 'vitest';
import { termsInTheNews } from '../../../src/core/digest/terms-in-the-news.ts';
import type { TermCount } from '../../../src/core/feedback/term-count.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { poisson, seeded } from '../../support/seeded.ts';

const ON = '2026-11-20';

describe('termsInTheNews', () => {
  test('tells what is named clearly more and clearly less than in the four windows before', () => {
    const news = termsInTheNews(
      [
        ...named('ideal timeout', [3, 2, 4, 3, 14]),
        ...named('voucher field', [9, 8, 10, 9, 1]),
        ...named('delivery', [20, 22, 18, 20, 21]),
      ],
      ON,
    );

    expect(news.rising).toEqual([{ term: 'ideal timeout', count: 14, usual: 3 }]);
    expect(news.falling).toEqual([{ term: 'voucher field', count: 1, usual: 9 }]);
  });

  test('a handful of pieces is no news, however new', () => {
    expect(termsInTheNews([...named('coat', [1, 0, 0, 0, 4])], ON).rising).toEqual([]);
  });

  test('a term never named before is news when it is named enough', () => {
    const terms = [...named('delivery', [9, 9, 9, 9, 9]), ...named('recall', [0, 0, 0, 0, 8])];

    expect(termsInTheNews(terms, ON).rising).toEqual([{ term: 'recall', count: 8, usual: 0 }]);
  });

  test('a pair that rose is told instead of its words, unless they rose without it', () => {
    const terms = [
      ...named('timeout', [3, 3, 3, 3, 30]),
      ...named('ideal', [40, 40, 40, 40, 66]),
      ...named('ideal timeout', [1, 1, 1, 1, 26]),
      ...named('voucher', [5, 5, 5, 5, 35]),
      ...named('voucher field', [2, 2, 2, 2, 13]),
    ];

    const { rising } = termsInTheNews(terms, ON);

    expect(rising.map(({ term, count }) => `${term} ${count}`)).toEqual([
      'ideal timeout 26',
      'voucher 35',
    ]);
  });

  test('at most three terms, surest first', () => {
    const terms = ['a', 'b', 'c', 'd'].flatMap((term, k) => named(term, [2, 2, 2, 2, 20 + k]));

    expect(termsInTheNews(terms, ON).rising.map(({ term }) => term)).toEqual(['d', 'c', 'b']);
  });

  test('says nothing while there is no whole window to compare with', () => {
    expect(termsInTheNews(named('delivery', [0, 0, 0, 0, 30]), ON)).toEqual({
      rising: [],
      falling: [],
    });
  });

  test('compares a young channel with the windows it has heard, not with silence', () => {
    const steady = named('delivery', [0, 0, 10, 10, 11]);
    const risen = named('delivery', [0, 0, 10, 10, 30]);

    expect(termsInTheNews(steady, ON).rising).toEqual([]);
    expect(termsInTheNews(risen, ON).rising).toEqual([{ term: 'delivery', count: 30, usual: 10 }]);
  });

  test('noise makes the news in one digest of twenty at most', () => {
    const random = seeded(11);
    const digests = Array.from({ length: 400 }, () => {
      // As words are: the second half as often as the first, and most of them hardly ever (Zipf).
      const terms = Array.from({ length: 100 }, (_, rank) =>
        named(
          `term ${rank}`,
          [1, 2, 3, 4, 5].map(() => poisson(40 / (rank + 1), random)),
        ),
      );
      return termsInTheNews(terms.flat(), ON);
    });

    const withNews = digests.filter(({ rising, falling }) => rising.length + falling.length > 0);
    expect(withNews.length).toBeLessThanOrEqual(20);
  });
});

/** Counts of a term in five windows of seven days, the digest's own last, all on a first day. */
function named(term: string, counts: readonly number[]): readonly TermCount[] {
  return counts
    .map((count, window) => ({ on: addDays(ON, 7 * (window - 5)), term, count }))
    .filter(({ count }) => count > 0);
}
