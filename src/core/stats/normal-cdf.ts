/** Below this the series converges in a few dozen terms; above it the continued fraction does. */
const NEAR = 3;

/** From here on the tail is no number any more. */
const FAR = 38;

/**
 * Standard normal distribution function: the chance that a normal quantity with mean 0 and sd 1
 * is at most `z`.
 *
 * Right to about 1e-15, and in the tails to twelve digits of the chance itself. Source: the series
 * 26.2.11 near the middle and the continued fraction 26.2.14 further out, of Abramowitz & Stegun,
 * Handbook of Mathematical Functions (1964).
 *
 * @example normalCdf(1.959963984540054) // 0.975
 */
export function normalCdf(z: number): number {
  if (Math.abs(z) < NEAR) return 0.5 + normalDensity(z) * seriesOf(z);
  const tail = Math.abs(z) > FAR ? 0 : normalDensity(z) / fractionOf(Math.abs(z));
  return z < 0 ? tail : 1 - tail;
}

/** The density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
  return Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** z + z^3/3 + z^5/(3 x 5) + ..., until a term changes nothing. */
function seriesOf(z: number): number {
  let term = z;
  let sum = 0;
  for (let k = 3; sum + term !== sum; k += 2) {
    sum += term;
    term *= (z * z) / k;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + ...))), from far enough down. */
function fractionOf(z: number): number {
  let below = z;
  for (let k = 160; k > 0; k--) below = z + k / below;
  return below;
}
