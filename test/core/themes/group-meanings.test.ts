import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEANING_DIMENSIONS } from '../../../src/core/feedback/meaning.ts';
import { cosineOf, toProbe } from '../../../src/core/themes/group-meanings.ts';

const numbers = fc.array(fc.integer({ min: -127, max: 127 }), {
  minLength: MEANING_DIMENSIONS,
  maxLength: MEANING_DIMENSIONS,
});
const meanings = numbers.filter((all) => all.some((value) => value !== 0));

test('how alike two meanings are is their cosine, and left open only where it is too little', () => {
  fc.assert(
    fc.property(meanings, meanings, fc.integer({ min: -100, max: 100 }), (a, b, least) => {
      const exact = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));

      const found = cosineOf(probe(a), probe(b), least / 100);

      if (found === Number.NEGATIVE_INFINITY) expect(exact).toBeLessThan(least / 100);
      else expect(found).toBeCloseTo(exact, 6);
    }),
  );
});

test('what is as alike as is asked for is never left open', () => {
  fc.assert(
    fc.property(meanings, meanings, (a, b) => {
      const exact = cosineOf(probe(a), probe(b), -1);

      expect(cosineOf(probe(a), probe(b), exact)).toBe(exact);
    }),
  );
});

function probe(meaning: readonly number[]) {
  return toProbe(Float32Array.from(meaning));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
