import { expect, test } from 'vitest';
import { alikeness } from '../../../src/core/feedback/meaning.ts';
import { toMeaning } from '../../../src/reading/encoder/to-meaning.ts';

function vector(of: (at: number) => number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, at) => of(at));
}

test('a meaning points where its vector pointed', () => {
  const [one, other] = [toMeaning(vector(Math.sin)), toMeaning(vector((at) => 3 * Math.sin(at)))];

  expect(one).toHaveLength(256);
  expect(one && other && alikeness(one, other)).toBeCloseTo(1, 3);
});

test('nothing, and what is no number, means nothing', () => {
  expect(toMeaning(vector(() => 0))).toBeNull();
  expect(toMeaning(vector(() => Number.NaN))).toBeNull();
});
