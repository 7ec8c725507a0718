import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellApart } from '../../../src/core/feedback/tell-apart.ts';

interface Named {
  readonly term: string;
  readonly count: number;
}

function apart(counts: Readonly<Record<string, number>>): readonly string[] {
  const ranked = Object.entries(counts).map(([term, count]) => ({ term, count }));
  return tellApart(ranked, ({ count }) => count).map(({ term }) => term);
}

describe('telling terms apart', () => {
  test('a pair takes the place of the words that are hardly named without it', () => {
    const named = { basket: 233, payment: 227, page: 224, voucher: 210, 'payment page': 178 };

    expect(apart(named)).toEqual(['basket', 'payment page', 'voucher']);
  });

  test('words that are mostly named without the pair stay, and the pair adds nothing to them', () => {
    expect(apart({ payment: 27, page: 25, 'payment page': 10 })).toEqual(['payment', 'page']);
  });

  test('of two pairs the one that is named more stands for their word', () => {
    expect(apart({ page: 20, 'order page': 11, 'payment page': 14 })).toEqual([
      'payment page',
      'order page',
    ]);
  });

  test('a word within another word is another word', () => {
    expect(apart({ pay: 10, 'payment page': 9 })).toEqual(['pay', 'payment page']);
  });

  test('nothing comes twice, nothing new comes, and no word stands beside its pair', () => {
    const word = fc.constantFrom('payment', 'page', 'order', 'label', 'box');
    const term = fc.oneof(
      word,
      fc.tuple(word, word).map((words) => words.join(' ')),
    );
    const named = fc.record({ term, count: fc.integer({ min: 1, max: 99 }) });

    fc.assert(
      fc.property(fc.uniqueArray(named, { selector: (it: Named) => it.term }), (ranked) => {
        const told = tellApart(ranked, ({ count }) => count);

        expect(new Set(told).size).toBe(told.length);
        expect(ranked).toEqual(expect.arrayContaining([...told]));
        const terms = told.map((it) => it.term);
        const parts = terms.flatMap((it) => (it.includes(' ') ? it.split(' ') : []));
        expect(terms.filter((it) => parts.includes(it))).toEqual([]);
        expect(told.length > 0).toBe(ranked.length > 0);
      }),
    );
  });
});
