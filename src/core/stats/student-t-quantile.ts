import { Z_95 } from './interval.ts';

/** From here on the series in 1/df is exact to the last digits, and much faster. */
const MANY = 1000;

/**
 * The .975 quantile of Student's t: how many standard errors a 95 % interval reaches when the
 * spread was estimated too, `df` (whole, >= 1) being the answers beyond the first.
 *
 * Source: Abramowitz & Stegun 26.7.3-26.7.4 (finite sums), solved by Newton's method; from
 * df = 1000 their 26.7.5 (Cornish-Fisher), which is right to 1e-12 there.
 *
 * @example studentTQuantile975(4) // 2.7764451
 */
export function studentTQuantile975(df: number): number {
  const start = fromNormal(df);
  return df >= MANY ? start : solve(df, start);
}

/** Abramowitz & Stegun 26.7.5. */
function fromNormal(df: number): number {
  const z = Z_95;
  return (
    z +
    (z ** 3 + z) / (4 * df) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * df ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * df ** 4)
  );
}

/** Newton's method on the angle atan(t / sqrt(df)), where the function is tame even for df = 1. */
function solve(df: number, start: number): number {
  let angle = Math.atan(start / Math.sqrt(df));
  const slope = derivativeAtZero(df);
  for (let i = 0; i < 50; i++) {
    const step = (withinShare(angle, df) - 0.95) / (slope * Math.cos(angle) ** (df - 1));
    angle -= step;
    if (Math.abs(step) < 1e-15) {
      break;
    }
  }
  return Math.sqrt(df) * Math.tan(angle);
}

/** P(|T| <= sqrt(df) tan(angle)): Abramowitz & Stegun 26.7.3 (odd df) and 26.7.4 (even df). */
function withinShare(angle: number, df: number): number {
  const isOdd = df % 2 === 1;
  const cos2 = Math.cos(angle) ** 2;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k < df - 1; k += 2) {
    term *= (cos2 * (k - 1)) / k;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** The derivative of `withinShare` at angle 0; elsewhere it is this times cos(angle)^(df - 1). */
function derivativeAtZero(df: number): number {
  const isOdd = df % 2 === 1;
  let slope = isOdd ? 2 / Math.PI : 1;
  for (let k = isOdd ? 1 : 2; k < df; k += 2) {
    slope *= (k + 1) / k;
  }
  return slope;
}
