import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStaticEncoder } from '../../../src/reading/encoder/create-static-encoder.ts';

const { encode, encodeNow } = createStaticEncoder();

function alike(one: string, other: string): number {
  const there = encodeNow(other);
  return encodeNow(one).reduce((sum, value, at) => sum + value * (there[at] ?? 0), 0);
}

describe('the static encoder', () => {
  test.each([
    ['mijn pakket is niet aangekomen', 'my parcel did not arrive', 'the food was lovely'],
    ['de app crasht steeds', 'the app keeps crashing', 'the parcel came on time'],
    ['ik wil mijn geld terug', 'I want my money back', 'great choice of books'],
    ['wat een vriendelijke medewerker', 'such a friendly employee', 'the battery died'],
  ])('puts "%s" near "%s" and far from "%s"', (dutch, same, other) => {
    expect(alike(dutch, same)).toBeGreaterThan(0.5);
    expect(alike(dutch, same)).toBeGreaterThan(alike(dutch, other) + 0.3);
  });

  test('gives vectors of unit length, and zeros where there is nothing to go by', async () => {
    const [said, nothing] = await encode(['the card does not work', '123 🎉']);

    expect(Math.hypot(...(said ?? []))).toBeCloseTo(1, 5);
    expect(nothing?.every((value) => value === 0)).toBe(true);
  });

  test('encodes any string to 256 finite numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const vector = encodeNow(text);

        expect(vector).toHaveLength(256);
        expect(vector.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
