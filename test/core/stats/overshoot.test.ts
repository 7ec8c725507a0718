import { describe, expect, test } from 'vitest';
import { overshoot } from '../../../src/core/stats/overshoot.ts';

describe('overshoot', () => {
  // Expected values: the closed form of Siegmund & Yakir worked out with mpmath to thirty digits.
  test.each([
    [0.2, 0.8832272505821467],
    [0.5, 0.7361409631518505],
    [1, 0.5487629861260612],
    [2, 0.3150926533739681],
    [3, 0.18884059126132707],
    [5, 0.07894316837236652],
  ])('of steps of %d sd is the closed form', (step, part) => {
    expect(overshoot(step)).toBeCloseTo(part, 13);
  });

  // Expected values: Siegmund's series 2 / x^2 exp(-2 sum Phi(-x sqrt(n) / 2) / n), by mpmath.
  test.each([
    [0.2, 0.890037402547],
    [0.5, 0.747615010333],
    [1, 0.56037022842],
    [2, 0.320434641933],
    [5, 0.0789961180418],
  ])('of steps of %d sd is near what it stands for', (step, part) => {
    expect(Math.abs(overshoot(step) - part)).toBeLessThan(0.012);
  });

  test('of steps that are next to nothing is next to none', () => {
    expect(overshoot(0)).toBe(1);
    expect(overshoot(1e-4)).toBeCloseTo(1, 3);
  });
});
