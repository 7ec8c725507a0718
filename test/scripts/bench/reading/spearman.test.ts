import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spearman } from '../../../../scripts/bench/reading/spearman.ts';

describe('rank correlation', () => {
  test('gives tied values their mean rank', () => {
    // scipy.stats.spearmanr([1, 2, 2, 3], [1, 3, 2, 4])
    expect(spearman([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(0.948683, 6);
  });

  test('looks at order alone', () => {
    const values = fc.uniqueArray(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 3 });

    fc.assert(
      fc.property(values, (numbers) => {
        const stretched = numbers.map((value) => value ** 3);
        expect(spearman(numbers, stretched)).toBeCloseTo(1, 6);
        expect(
          spearman(
            numbers,
            stretched.map((value) => -value),
          ),
        ).toBeCloseTo(-1, 6);
      }),
    );
  });
});
