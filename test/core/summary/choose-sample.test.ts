import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateTokens } from '../../../src/core/feedback/estimate-tokens.ts';
import { chooseSample } from '../../../src/core/summary/choose-sample.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';

const about = (touchpointId: string | null, pieces: number) =>
  Array.from({ length: pieces }, () => aFeedback({ touchpointId }));

describe('the sample a model is given', () => {
  test('lets touchpoints take turns, so that a busy one does not crowd out a quiet one', () => {
    const said = [...about('pay', 60), ...about('label', 3), ...about(null, 3)];
    const roomForTwelve = chooseSample(about('pay', 12), 10_000)
      .map(({ words }) => estimateTokens(words, 'en') + 12)
      .reduce((sum, cost) => sum + cost, 0);

    const sample = chooseSample(said, roomForTwelve);

    const places = sample.map(({ feedback }) => feedback.touchpointId);
    expect(places).toHaveLength(12);
    expect(places.filter((it) => it === 'label')).toHaveLength(3);
    expect(places.filter((it) => it === null)).toHaveLength(3);
  });

  test('is the same each time, in whatever order the pieces come', () => {
    const said = [...about('pay', 20), ...about('label', 20)];

    const sample = chooseSample(said, 500);

    expect(chooseSample(said.toReversed(), 500)).toEqual(sample);
  });

  test('leaves out employees, chatter, and what says too little', () => {
    const said = [
      aFeedback({ voice: 'employee' }),
      aFeedback({ verbatim: 'thank you so much all' }),
      aFeedback({ verbatim: 'too slow' }),
      aFeedback({ verbatim: 'CSAT 1/5 · Payment page' }),
      aFeedback({ verbatim: 'Paying\ntook  me\tan hour' }),
    ];

    expect(chooseSample(said, 1_000).map(({ words }) => words)).toEqual(['Paying took me an hour']);
  });

  test('never takes more tokens than it may, nor more than 400 characters of one message', () => {
    const texts = fc.array(fc.lorem({ maxCount: 120 }), { maxLength: 120 });

    fc.assert(
      fc.property(texts, fc.nat(3_000), (verbatims, tokens) => {
        const sample = chooseSample(
          verbatims.map((verbatim) => aFeedback({ verbatim })),
          tokens,
        );

        const spent = sample.map(({ words }) => estimateTokens(words, 'en'));
        expect(spent.reduce((sum, it) => sum + it, 0)).toBeLessThanOrEqual(tokens);
        expect(sample.every(({ words }) => words.length <= 400)).toBe(true);
        expect(sample.length).toBeLessThan(100);
      }),
    );
  });
});
