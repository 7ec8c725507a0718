import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../scripts/demo/company/random.ts';

const DRAWS = 20_000;
const draws = <T>(draw: () => T): T[] => Array.from({ length: DRAWS }, draw);

describe('createRandom', () => {
  test('repeats itself for the same seed alone', () => {
    const [one, same, other] = [createRandom(7), createRandom(7), createRandom(8)];
    const first = [one.next(), one.next()];

    expect([same.next(), same.next()]).toEqual(first);
    expect([other.next(), other.next()]).not.toEqual(first);
  });

  test('draws evenly between 0 and 1', () => {
    const values = draws(createRandom(1).next);

    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 1);
  });

  test('weighs, and never draws what weighs nothing', () => {
    const random = createRandom(2);
    const drawn = draws(() => random.weigh([1, 0, 3]));

    expect(drawn).not.toContain(1);
    expect(drawn.filter((index) => index === 2).length / DRAWS).toBeCloseTo(0.75, 1);
  });

  test('counts a mean number of happenings, spread as widely as that', () => {
    const random = createRandom(3);
    const counts = draws(() => random.count(4));

    expect(mean(counts)).toBeCloseTo(4, 0);
    expect(mean(counts.map((count) => (count - 4) ** 2))).toBeCloseTo(4, 0);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
