/**
 * Binomial upper tail: the chance of `successes` or more out of `n` when each succeeds with
 * chance `share` (0 to 1, exclusive).
 *
 * Exact for independent trials, up to rounding. Source: Abramowitz & Stegun 26.1.20.
 *
 * @example binomialTail(9, 10, 0.5) // 11/1024 = 0.010742
 */
export function binomialTail(successes: number, n: number, share: number): number {
  let logChance = n * Math.log1p(-share);
  let tail = successes <= 0 ? Math.exp(logChance) : 0;
  for (let k = 1; k <= n; k++) {
    logChance += Math.log(((n - k + 1) / k) * (share / (1 - share)));
    tail += k >= successes ? Math.exp(logChance) : 0;
  }
  return Math.min(1, tail);
}
