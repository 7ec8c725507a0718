import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/core/text/edit-distance.ts';
import { nearest } from '../../../src/core/text/nearest.ts';

describe('editDistance', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['tema', 'team', 1],
    ['', 'abc', 3],
    ['find', 'find', 0],
    ['ca', 'abc', 3],
    ['één', 'een', 2],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same in both directions, and nought only for the same word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
      { numRuns: 200 },
    );
  });
});

describe('nearest', () => {
  const teams = ['Checkout', 'Delivery', 'Returns'];

  test.each([
    ['chekout', 'Checkout'],
    ['DELIVRY', 'Delivery'],
    ['ret', 'Returns'],
    ['returns ', 'Returns'],
  ])('hears %s as %s', (word, meant) => {
    expect(nearest(word, teams)).toBe(meant);
  });

  test.each(['', 'lunch', 'x'.repeat(10_000)])(
    'guesses nothing for what is far from all',
    (word) => {
      expect(nearest(word, teams)).toBeNull();
    },
  );
});
