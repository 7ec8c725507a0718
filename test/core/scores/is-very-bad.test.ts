import { describe, expect, test } from 'vitest';
import { isVeryBad } from '../../../src/core/scores/is-very-bad.ts';
import type { Metric } from '../../../src/core/scores/score.ts';

const LOWEST: readonly [Metric, number, number, readonly number[]][] = [
  ['csat', 1, 5, [1]],
  ['csat', 0, 1, [0]],
  ['ces', 1, 7, [1]],
  ['nps', 0, 10, [0, 1, 2]],
  ['nps', 1, 10, [1, 2]],
];

describe('a very bad answer', () => {
  test.each(LOWEST)('to %s on %i-%i is one of %j', (metric, min, max, worst) => {
    const answers = Array.from({ length: max - min + 1 }, (_, k) => min + k);

    const found = answers.filter((answer) => isVeryBad({ metric, answer, scale: { min, max } }));

    expect(found).toEqual(worst);
  });
});
