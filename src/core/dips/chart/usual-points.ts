import { momentsOf, sharesOf } from './baseline.ts';
import type { DipWatch } from './dip-watch.ts';
import { levelIn } from './level-in.ts';
import { badnessOf } from './weigh-day.ts';

/** Beyond this many sd of tilt the worst answer is all that is left. */
const FARTHEST_SD = 12;

/** What is usual in the unit that people are told: how many points each answer gives the level. */
export interface UsualPoints {
  readonly points: readonly number[];
  readonly shares: readonly number[];
  /** The usual level, and the sd of one answer's points around it. */
  readonly mean: number;
  readonly sd: number;
  /** By how much points differ where answers differ by one step of the scale, on average. */
  readonly aStep: number;
}

/** The points of a watch's answers, and how they usually are. */
export function usualPoints(watch: DipWatch): UsualPoints {
  const { scores, baseline } = watch;
  const shares = sharesOf(baseline);
  const points = shares.map((_, k) =>
    levelIn(
      watch,
      shares.map((_share, at) => Number(at === k)),
    ),
  );
  const { mean, variance } = momentsOf(shares, points);
  const ofScores = momentsOf(shares, scores);
  const covariance = shares.reduce(
    (sum, share, k) => sum + share * (points[k] ?? 0) * ((scores[k] ?? 0) - ofScores.mean),
    0,
  );
  return { points, shares, mean, sd: Math.sqrt(variance), aStep: covariance / ofScores.variance };
}

/** How far a level lies on the bad side of the usual one, in sd of an answer's points. */
export function sdsDown(watch: DipWatch, { mean, sd }: UsualPoints, level: number): number {
  return (badnessOf(watch) * (level - mean)) / sd;
}

/**
 * How far the usual answers must be tilted towards the bad end for their level to lie so many sd
 * down, in sd of an answer's points: nearly as many where that is little.
 */
export function tiltDown(watch: DipWatch, usual: UsualPoints, sds: number): number {
  const { points, shares, mean, sd } = usual;
  const badness = badnessOf(watch);
  const isFartherAt = (by: number) => {
    const tilted = shares.map(
      (share, k) => share * Math.exp((badness * by * ((points[k] ?? 0) - mean)) / sd),
    );
    return sdsDown(watch, usual, levelIn(watch, tilted)) > sds;
  };
  let [low, high] = [0, FARTHEST_SD];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (isFartherAt(middle)) high = middle;
    else low = middle;
  }
  return low;
}
