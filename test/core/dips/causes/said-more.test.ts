import { describe, expect, test } from 'vitest';
import { saidMore } from '../../../../src/core/dips/causes/said-more.ts';

const THUMBS = { metric: 'csat', scale: { min: 0, max: 1 } } as const;

describe('what was said more', () => {
  test('changed nothing where answers say it as often as they ever did', () => {
    // Half of the low answers and none of the others, plus the two imagined ones of each.
    const all = { now: [40, 60], before: [1_000_000, 4_000_000] };

    const { change } = saidMore({ now: [20, 0], before: [500_000, 0] }, { ...THUMBS, all });

    expect(change).toBeCloseTo(0, 5);
  });

  test('changed a score by how far its answers lie from all of them', () => {
    const all = { now: [40, 60], before: [1_000_000, 4_000_000] };

    const { change, variance } = saidMore({ now: [20, 0], before: [0, 0] }, { ...THUMBS, all });

    expect(change).toBeCloseTo((20 / 100) * (0 - 0.6), 5);
    expect(variance).toBeLessThan(1e-8);
  });

  test('is held against answers that count the same, not against the same answer', () => {
    const score = { metric: 'csat', scale: { min: 1, max: 5 } } as const;
    const all = { now: [20, 0, 0, 20, 0], before: [0, 1_000_000, 0, 4_000_000, 0] };

    const { change } = saidMore(
      { now: [10, 0, 0, 0, 0], before: [0, 500_000, 0, 0, 0] },
      { ...score, all },
    );

    expect(change).toBeCloseTo(0, 5);
  });

  test('varies by luck as binomial counts do', () => {
    const all = { now: [40, 60], before: [1_000_000, 4_000_000] };
    const part = { now: [10, 0], before: [250_000, 0] };

    const { variance } = saidMore(part, { ...THUMBS, all });

    expect(variance).toBeCloseTo((0.6 / 100) ** 2 * 40 * 0.25 * 0.75, 7);
  });
});
