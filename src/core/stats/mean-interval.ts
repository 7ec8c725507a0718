import type { Interval } from './interval.ts';
import { studentTQuantile975 } from './student-t-quantile.ts';

/**
 * The least variance of whole-number answers: a 7 stands for any feeling from 6.5 to 7.5, and a
 * uniform spread over one step has variance 1/12. Without it, answers that are all alike would
 * give an interval without width.
 */
const ROUNDING_VARIANCE = 1 / 12;

/**
 * Student's t interval for the mean of answers on a whole-number scale, at 95 %, kept on the scale.
 *
 * Valid for n >= 2 independent answers; the mean of five or more answers on a short scale is close
 * enough to normal. Source: "Student", Biometrika 6 (1908) 1; https://doi.org/10.1093/biomet/6.1.1
 *
 * @example meanInterval([0, 0, 0, 2, 3, 4, 1], { min: 1, max: 7 }) // { low: 4.71, high: 6.09 }
 */
export function meanInterval(
  counts: readonly number[],
  scale: { readonly min: number; readonly max: number },
): Interval {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, k) => sum + count * (scale.min + k), 0) / n;
  const squares = counts.reduce((sum, count, k) => sum + count * (scale.min + k - mean) ** 2, 0);
  const variance = Math.max(squares / (n - 1), ROUNDING_VARIANCE);
  const half = studentTQuantile975(n - 1) * Math.sqrt(variance / n);
  return { low: Math.max(scale.min, mean - half), high: Math.min(scale.max, mean + half) };
}
