import type { Interval } from './interval.ts';

/** An estimate with the interval around it. */
interface Estimated {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * Interval for the difference `a - b` of two independent estimates, from their own intervals
 * (Newcombe's hybrid score method, "MOVER"): at the level of theirs, also where they are lopsided.
 *
 * Valid for whatever the two intervals are valid for.
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873, method 10; for any estimate
 * G. Zou, A. Donner, Statistics in Medicine 27 (2008) 1693; https://doi.org/10.1002/sim.3095
 *
 * @example differenceInterval(of(56, 70), of(48, 80)) // { low: 0.0524, high: 0.3339 }
 */
export function differenceInterval(a: Estimated, b: Estimated): Interval {
  const difference = a.value - b.value;
  return {
    low: difference - Math.hypot(a.value - a.interval.low, b.interval.high - b.value),
    high: difference + Math.hypot(a.interval.high - a.value, b.value - b.interval.low),
  };
}
