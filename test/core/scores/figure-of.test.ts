import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/core/scores/figure-of.ts';

const ONE_TO_FIVE = { min: 1, max: 5 };

describe('figureOf', () => {
  test('CSAT is the share of the top two answers of five', () => {
    const figure = figureOf('csat', [{ scale: ONE_TO_FIVE, counts: [6, 4, 6, 14, 12] }]);

    expect(figure).toMatchObject({ metric: 'csat', scale: ONE_TO_FIVE, n: 42, otherScales: [] });
    expect(figure.value).toBeCloseTo(26 / 42, 12);
    expect(figure.interval?.low).toBeCloseTo(0.46814, 5);
  });

  test('CES is the mean on its own scale', () => {
    const figure = figureOf('ces', [{ scale: { min: 1, max: 7 }, counts: [0, 0, 0, 2, 3, 4, 1] }]);

    expect(figure.value).toBeCloseTo(5.4, 12);
    expect(figure.interval?.high).toBeCloseTo(6.0911, 4);
  });

  test('NPS is promoters less detractors, from -100 to 100', () => {
    const scale = { min: 0, max: 10 };
    const counts = [2, 0, 0, 0, 0, 0, 2, 1, 2, 5, 8];

    const figure = figureOf('nps', [{ scale, counts }]);

    expect(figure).toMatchObject({ n: 20, value: 45 });
    expect(figure.interval?.low).toBeGreaterThan(0);
    expect(figure.interval?.high).toBeLessThan(85);
  });

  test('adds up the days of a window', () => {
    const day = { scale: ONE_TO_FIVE, counts: [1, 0, 0, 0, 2] };

    expect(figureOf('csat', [day, day]).n).toBe(6);
  });

  test('shows no figure under five answers, but how many there are', () => {
    const four = figureOf('csat', [{ scale: ONE_TO_FIVE, counts: [0, 0, 0, 1, 3] }]);
    const five = figureOf('csat', [{ scale: ONE_TO_FIVE, counts: [0, 0, 0, 1, 4] }]);

    expect(four).toMatchObject({ n: 4, value: null, interval: null });
    expect(five).toMatchObject({ n: 5, value: 1 });
  });

  test('never mixes scales: takes the one with most answers and names what it left out', () => {
    const figure = figureOf('csat', [
      { scale: { min: 0, max: 1 }, counts: [3, 3] },
      { scale: ONE_TO_FIVE, counts: [0, 0, 0, 4, 4] },
      { scale: { min: 0, max: 1 }, counts: [1, 0] },
    ]);

    expect(figure).toMatchObject({
      scale: ONE_TO_FIVE,
      n: 8,
      value: 1,
      otherScales: [{ scale: { min: 0, max: 1 }, n: 7 }],
    });
  });

  test('without any answer it still names the usual scale', () => {
    expect(figureOf('nps', [])).toEqual({
      metric: 'nps',
      scale: { min: 0, max: 10 },
      n: 0,
      value: null,
      interval: null,
      otherScales: [],
    });
  });
});
