import type { Draws } from './draws.ts';
import { drawVolume, SHARE_BY_WEEKDAY } from './scenario.ts';

/** What a stream of answers on a whole scale is like. */
export interface ScaleScenario {
  readonly answers: number;
  readonly rho: number;
  /** The usual share of each answer, lowest first. */
  readonly shares: readonly number[];
  /** The answers from here on are the satisfied ones: all that a percentage sees. */
  readonly satisfiedFrom: number;
}

/** A stream on a whole scale, from a Monday on. */
export interface ScaleStream {
  readonly counts: readonly (readonly number[])[];
  readonly onset: number;
}

/** Days of answers; from the onset on the share of satisfied ones is lower by `size`. */
export function simulateScale(
  draws: Draws,
  scenario: ScaleScenario,
  { days, onset, size }: { readonly days: number; readonly onset: number; readonly size: number },
): ScaleStream {
  const usual = SHARE_BY_WEEKDAY.map((offset) => tilted(scenario, offset));
  const fallen = SHARE_BY_WEEKDAY.map((offset) => tilted(scenario, offset - size));
  const counts = Array.from({ length: days }, (_, t) => {
    const shares = (onset >= 0 && t >= onset ? fallen : usual)[t % 7] ?? [];
    const n = drawVolume(draws, scenario.answers, t % 7);
    return drawCounts(draws, n, drawShares(draws, shares, scenario.rho));
  });
  return { counts, onset };
}

/**
 * The shares tilted along the scale, as much as it takes for the satisfied share to change by
 * `change`: worse days have more of all lower answers, and most of the lowest.
 */
function tilted({ shares, satisfiedFrom }: ScaleScenario, change: number): readonly number[] {
  const satisfied = (of: readonly number[]) =>
    of.reduce((sum, share, k) => sum + (k >= satisfiedFrom ? share : 0), 0);
  const wanted = satisfied(shares) + change;
  let [low, high] = [-5, 5];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (satisfied(tilt(shares, middle)) < wanted) low = middle;
    else high = middle;
  }
  return tilt(shares, (low + high) / 2);
}

function tilt(shares: readonly number[], by: number): readonly number[] {
  const weights = shares.map((share, k) => share * Math.exp(by * k));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** A day's own shares: Dirichlet, so that any percentage of them is beta with correlation rho. */
function drawShares(draws: Draws, shares: readonly number[], rho: number): readonly number[] {
  if (rho === 0) return shares;
  const weight = 1 / rho - 1;
  const parts = shares.map((share) => draws.gamma(share * weight));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

function drawCounts(draws: Draws, n: number, shares: readonly number[]): readonly number[] {
  let [left, rest] = [n, 1];
  return shares.map((share, k) => {
    const isLast = k === shares.length - 1;
    const count = isLast ? left : draws.binomial(left, Math.min(1, share / Math.max(rest, 1e-12)));
    left -= count;
    rest -= share;
    return count;
  });
}
