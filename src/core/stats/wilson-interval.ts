import { type Interval, Z_95 } from './interval.ts';

/**
 * Wilson score interval: the shares (0 to 1) that `successes` out of `n` do not contradict at 5 %.
 *
 * Valid for any n >= 1 and every share, also 0 and 1, for independent answers.
 * Source: E. B. Wilson, JASA 22 (1927) 209; https://doi.org/10.1080/01621459.1927.10502953
 *
 * @example wilsonInterval(26, 42) // { low: 0.4681, high: 0.7500 }
 */
export function wilsonInterval(successes: number, n: number): Interval {
  const share = successes / n;
  const z2 = Z_95 ** 2;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z_95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
