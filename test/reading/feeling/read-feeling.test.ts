import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEELING_OUTPUTS } from '../../../src/reading/feeling/feeling-model.ts';
import { feelText } from './feel-text.ts';

describe('the feeling of a text', () => {
  test('is told for each clause, with its place', () => {
    const text = 'The support was great but the app is terrible.';

    const clauses = feelText(text, 'en').clauses();

    expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The support was great',
      'but the app is terrible.',
    ]);
    expect(clauses.map(({ label }) => label)).toEqual(['positive', 'negative']);
  });

  test('is a dozen finite numbers for any string, and its clauses lie within it in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const feeling = feelText(text, 'nl');
        const clauses = feeling.clauses();

        expect(feeling.odds).toHaveLength(FEELING_OUTPUTS);
        expect(feeling.odds.every((it) => Number.isFinite(it))).toBe(true);
        expect(clauses.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
        expect(clauses.map(({ start }) => start)).toEqual(
          clauses.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test('of a very long text is told in good time', () => {
    const text = 'the app is slow and the helpdesk never answers. '.repeat(80);
    const start = performance.now();

    feelText(text, 'en');

    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
