import { describe, expect, test } from 'vitest';
import { meanInterval } from '../../../src/core/stats/mean-interval.ts';

const ONE_TO_SEVEN = { min: 1, max: 7 };

describe('meanInterval', () => {
  test('is the t interval of scipy.stats.t.interval', () => {
    const interval = meanInterval([0, 0, 0, 2, 3, 4, 1], ONE_TO_SEVEN);

    expect(interval.low).toBeCloseTo(4.708899571172712, 9);
    expect(interval.high).toBeCloseTo(6.091100428827288, 9);
  });

  test('keeps a width when all answers are alike, and more of it when they are few', () => {
    const five = meanInterval([0, 0, 0, 5, 0, 0, 0], ONE_TO_SEVEN);
    const fifty = meanInterval([0, 0, 0, 50, 0, 0, 0], ONE_TO_SEVEN);

    expect(five.high - five.low).toBeGreaterThan(2 * (fifty.high - fifty.low));
    expect(fifty.high).toBeGreaterThan(4);
  });

  test('stays on the scale', () => {
    expect(meanInterval([0, 0, 0, 0, 0, 0, 5], ONE_TO_SEVEN).high).toBe(7);
    expect(meanInterval([5, 0, 0, 0, 0, 0, 0], ONE_TO_SEVEN).low).toBe(1);
  });
});
