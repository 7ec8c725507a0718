import { normalCdf, normalDensity } from './normal-cdf.ts';

/**
 * By what part evidence that grows in jumps overshoots a threshold: the limit of E[threshold /
 * evidence on passing it], 0 to 1, for a random walk whose steps say `step` sd each. A chart that
 * waits for evidence A then waits A / overshoot(step) periods in vain on average, not A: dividing
 * its evidence by this makes it count what it says, however much a day brings.
 *
 * Siegmund's function nu, in the closed form that is within a few hundredths of it for every step
 * >= 0: D. Siegmund & B. Yakir, The Statistics of Gene Mapping (2007), 112; nu itself: D. Siegmund,
 * Sequential Analysis (1985), 82.
 *
 * @example overshoot(0) // 1: evidence that creeps stops where the threshold is
 * @example overshoot(1) // 0.5488; the older approximation, exp(-0.583), is 0.5582
 */
export function overshoot(step: number): number {
  const half = step / 2;
  if (half < 1e-6) return 1;
  const share = normalCdf(half);
  return (share - 0.5) / half / (half * share + normalDensity(half));
}
