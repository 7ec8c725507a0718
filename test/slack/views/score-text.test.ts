import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/core/scores/figure-of.ts';
import type { Metric } from '../../../src/core/scores/score.ts';
import { scoreText } from '../../../src/slack/views/score-text.ts';

describe('a score in words', () => {
  test.each([
    ['alike on both sides', [10, 12, 33, 70, 87], 'CSAT 74 % ±6 (n 212)'],
    ['at the top of the scale', [0, 0, 0, 4, 6], 'CSAT 100 % (72-100, n 10)'],
    ['at the bottom of the scale', [6, 4, 0, 0, 0], 'CSAT 0 % (0-28, n 10)'],
    ['longer below than above', [0, 0, 2, 8, 10], 'CSAT 90 % (70-97, n 20)'],
  ])('CSAT whose interval is %s', (_, counts, text) => {
    expect(textOf('csat', counts)).toBe(text);
  });

  test.each([
    ['alike on both sides', [0, 0, 4, 6, 20, 30, 20], 'CES 5.7 ±0.2 (n 80)'],
    ['cut off by the scale', [0, 0, 0, 0, 0, 1, 9], 'CES 6.9 (6.7-7.0, n 10)'],
  ])('CES whose interval is %s', (_, counts, text) => {
    expect(textOf('ces', counts)).toBe(text);
  });

  test.each([
    ['cut off by the scale', [0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5], 'NPS +100 (+48 to +100, n 10)'],
    ['below and above zero', [2, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0], 'NPS -60 (-83 to +8, n 5)'],
  ])('NPS whose interval is %s', (_, counts, text) => {
    expect(textOf('nps', counts)).toBe(text);
  });

  test('an interval is never without width', () => {
    expect(textOf('csat', [0, 0, 20_000, 30_000, 50_000])).toBe('CSAT 80 % ±1 (n 100,000)');
  });

  test('is written as the Dutch write', () => {
    const figure = figureOf('ces', [{ scale: { min: 1, max: 7 }, counts: [0, 0, 0, 0, 0, 1, 9] }]);

    expect(scoreText(figure, { language: 'nl', days: 7 })).toBe('CES 6,9 (6,7-7,0, n 10, 7 dagen)');
  });
});

const SCALES = { csat: { min: 1, max: 5 }, ces: { min: 1, max: 7 }, nps: { min: 0, max: 10 } };

function textOf(metric: Metric, counts: readonly number[]): string {
  return scoreText(figureOf(metric, [{ scale: SCALES[metric], counts }]), { language: 'en' });
}
