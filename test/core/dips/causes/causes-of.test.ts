import { describe, expect, test } from 'vitest';
import { causesOf } from '../../../../src/core/dips/causes/causes-of.ts';
import type { SplitAnswers, ValueAnswers } from '../../../../src/core/dips/causes/split-answers.ts';

const THUMBS = { metric: 'csat', scale: { min: 0, max: 1 } } as const;

type Part = Omit<ValueAnswers, 'dimension'> & Partial<Pick<ValueAnswers, 'dimension'>>;

/** Answers of which these are all touchpoints, but for what is said otherwise. */
function split(...parts: readonly Part[]): SplitAnswers {
  const values = parts.map((part) => ({ dimension: 'touchpoint' as const, ...part }));
  const partition = values.filter(({ dimension }) => dimension === 'touchpoint');
  const sum = (of: (it: ValueAnswers) => readonly number[]) =>
    [0, 1].map((k) => partition.reduce((total, it) => total + (of(it)[k] ?? 0), 0));
  return { values, words: [], all: { now: sum((it) => it.now), before: sum((it) => it.before) } };
}

describe('the causes of a fall', () => {
  test('are the touchpoint that fell by itself', () => {
    const causes = causesOf(
      split(
        { id: 'payment', now: [9, 7], before: [60, 240] },
        { id: 'basket', now: [4, 22], before: [80, 420] },
      ),
      THUMBS,
    );

    expect(causes).toEqual([
      {
        dimension: 'touchpoint',
        id: 'payment',
        n: 16,
        share: expect.closeTo(0.9216, 3),
        level: 7 / 16,
        usual: expect.closeTo(0.8, 2),
        mix: expect.closeTo(0.001, 3),
      },
    ]);
  });

  test('are none where everything fell alike, however large a part one value has', () => {
    const causes = causesOf(
      split(
        { id: 'payment', now: [40, 60], before: [160, 640] },
        { id: 'basket', now: [20, 30], before: [80, 320] },
      ),
      THUMBS,
    );

    expect(causes).toEqual([]);
  });

  test('are none where there is only one value to tell by', () => {
    expect(causesOf(split({ id: 'app', now: [20, 20], before: [80, 320] }), THUMBS)).toEqual([]);
  });

  test('are more of what is always low, and say so', () => {
    const [cause, ...others] = causesOf(
      split(
        { id: 'returns', now: [21, 9], before: [70, 30] },
        { id: 'basket', now: [6, 24], before: [180, 720] },
      ),
      THUMBS,
    );

    expect(cause).toMatchObject({ id: 'returns', n: 30 });
    expect(others).toEqual([]);
    expect(cause?.mix).toBeGreaterThan(0.9 * (cause?.share ?? 1));
  });

  test('that were hardly there before have grown', () => {
    const [cause] = causesOf(
      split(
        { id: 'new app', now: [18, 4], before: [1, 2] },
        { id: 'basket', now: [8, 32], before: [180, 720] },
      ),
      THUMBS,
    );

    expect(cause).toMatchObject({ id: 'new app', mix: cause?.share });
  });

  test('have five answers at least', () => {
    const four = { id: 'payment', now: [4, 0], before: [60, 240] };
    const five = { id: 'payment', now: [5, 0], before: [60, 240] };
    const rest = { id: 'basket', now: [3, 21], before: [60, 440] };

    expect(causesOf(split(four, rest), THUMBS)).toEqual([]);
    expect(causesOf(split(five, rest), THUMBS)).toMatchObject([{ id: 'payment', n: 5 }]);
  });

  test('have a fifth of the fall at least, however surely they fell', () => {
    const causes = causesOf(
      split(
        { id: 'payment', now: [1_700, 300], before: [400, 1_600] },
        { id: 'label', now: [90, 110], before: [40, 160] },
        { id: 'basket', now: [1_600, 6_400], before: [1_600, 6_400] },
      ),
      THUMBS,
    );

    expect(causes.map(({ id }) => id)).toEqual(['payment']);
  });

  test('are no kind that low answers always have, though there are more of them', () => {
    // Nine of ten low answers complain, as ever, and one of ten others.
    const causes = causesOf(
      split(
        { id: 'payment', now: [40, 60], before: [200, 800] },
        { dimension: 'kind', id: 'complaint', now: [36, 6], before: [180, 80] },
      ),
      THUMBS,
    );

    expect(causes).toEqual([]);
  });

  test('may be a word that low answers have not had before', () => {
    const all = split({ id: 'payment', now: [40, 60], before: [200, 800] });
    const words = [
      { id: 'bank', now: [20, 1], before: [4, 10] },
      { id: 'page', now: [9, 1], before: [40, 10] },
    ];

    const causes = causesOf({ ...all, words }, THUMBS);

    expect(causes).toMatchObject([{ dimension: 'theme', id: 'bank', n: 21 }]);
    expect(causes[0]?.mix).toBe(causes[0]?.share);
  });

  test('name a pair of words, and not one of them beside it', () => {
    const all = split({ id: 'payment', now: [40, 60], before: [200, 800] });
    const words = ['bank', 'bank choice'].map((id) => ({ id, now: [20, 1], before: [4, 10] }));

    expect(causesOf({ ...all, words }, THUMBS).map(({ id }) => id)).toEqual(['bank choice']);
  });

  test('may be a theme among answers that have other themes and none', () => {
    const causes = causesOf(
      split(
        { id: 'payment', now: [20, 40], before: [160, 640] },
        { dimension: 'theme', id: 'ideal', now: [14, 0], before: [3, 5] },
      ),
      THUMBS,
    );

    expect(causes).toMatchObject([{ dimension: 'theme', id: 'ideal' }]);
  });

  test('are not told of answers without a value, which still count among all', () => {
    const causes = causesOf(
      split(
        { id: null, now: [15, 1], before: [60, 240] },
        { id: 'basket', now: [4, 22], before: [80, 420] },
      ),
      THUMBS,
    );

    expect(causes).toEqual([]);
  });

  test('are none where the score rose, or nothing was answered before or since', () => {
    const risen = { id: 'payment', now: [0, 20], before: [60, 240] };
    const rest = { id: 'basket', now: [4, 22], before: [80, 320] };

    expect(causesOf(split(risen, rest), THUMBS)).toEqual([]);
    expect(causesOf(split({ ...risen, now: [0, 0] }), THUMBS)).toEqual([]);
    expect(causesOf(split({ id: 'payment', now: [9, 7], before: [0, 0] }), THUMBS)).toEqual([]);
  });

  test('are the segment that fell by itself, as a part of the whole fall', () => {
    const fell = { dimension: 'segment', id: 'Pro', now: [18, 2], before: [20, 80] } as const;
    const stood = { dimension: 'segment', id: 'Pro plus', now: [4, 16], before: [20, 80] } as const;
    const unknown = { dimension: 'segment', id: null, now: [8, 32], before: [40, 160] } as const;
    const all = { id: 'payment', now: [30, 50], before: [80, 320] };

    const [cause, ...others] = causesOf(split(all, fell, stood, unknown), THUMBS);

    expect(cause).toMatchObject({ dimension: 'segment', id: 'Pro', n: 20, level: 0.1 });
    expect(cause?.share).toBeCloseTo(0.5, 1);
    expect(others).toEqual([]);
  });

  test('are no segments where it was not known before who is in which', () => {
    const business = { dimension: 'segment', id: 'Business', before: [0, 0] } as const;
    const families = { dimension: 'segment', id: 'Families', before: [0, 0] } as const;
    const unknown = { dimension: 'segment', id: null, now: [0, 0], before: [80, 320] } as const;

    const causes = causesOf(
      split(
        { id: 'payment', now: [32, 48], before: [80, 320] },
        { ...business, now: [30, 20] },
        { ...families, now: [2, 28] },
        unknown,
      ),
      THUMBS,
    );

    expect(causes).toEqual([]);
  });

  test('are two segments where the name of one begins with that of the other', () => {
    const causes = causesOf(
      split(
        { id: 'payment', now: [40, 40], before: [80, 320] },
        { dimension: 'segment', id: 'Pro', now: [18, 2], before: [20, 80] },
        { dimension: 'segment', id: 'Pro plus', now: [18, 2], before: [20, 80] },
        { dimension: 'segment', id: 'Basic', now: [4, 36], before: [40, 160] },
      ),
      THUMBS,
    );

    expect(causes.map(({ id }) => id)).toEqual(['Pro', 'Pro plus']);
  });

  test('are found in the mean of CES, in its own unit', () => {
    const [cause] = causesOf(
      {
        words: [],
        all: { now: [10, 0, 0, 5, 0, 20, 15], before: [5, 5, 10, 20, 60, 120, 80] },
        values: [
          {
            dimension: 'source',
            id: 'survey',
            now: [10, 0, 0, 2, 0, 0, 0],
            before: [2, 2, 3, 6, 20, 40, 27],
          },
          {
            dimension: 'source',
            id: 'chat',
            now: [0, 0, 0, 3, 0, 20, 15],
            before: [3, 3, 7, 14, 40, 80, 53],
          },
        ],
      },
      { metric: 'ces', scale: { min: 1, max: 7 } },
    );

    expect(cause).toMatchObject({ dimension: 'source', id: 'survey', level: 18 / 12 });
    expect(cause?.usual).toBeCloseTo(5.68, 2);
  });
});
