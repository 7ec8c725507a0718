import type { Meaning } from '../../../src/core/feedback/meaning.ts';
import { createDraws } from '../dips/draws.ts';

const ROUNDS = 25;

/** What fewer pieces are of is no theme but a few odd texts ... */
const LEAST_SHARE = 0.01;

/** ... and it is begun elsewhere, so often at most. */
const BEGINNINGS = 20;

/**
 * Themes where nobody said them: k-means over meanings of length 1 (spherical, begun by k-means++,
 * D. Arthur & S. Vassilvitskii 2007), the first in which every theme has one piece in a hundred.
 * Null where there is no meaning.
 */
export function findThemes(
  meanings: readonly (Meaning | null)[],
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly (string | null)[] {
  const points = meanings.map((meaning) => meaning && toUnit(Float64Array.from(meaning)));
  const known = points.filter((point) => point !== null);
  const { uniform } = createDraws(seed);
  let groups: readonly number[] = [];
  for (let begun = 0; begun < BEGINNINGS; begun += 1) {
    groups = groupByMiddles(known, beginnings(known, count, uniform));
    if (smallestOf(groups, count) >= LEAST_SHARE * known.length) break;
  }
  const groupOf = new Map(known.map((point, at) => [point, groups[at]]));
  return points.map((point) => point && `theme ${(groupOf.get(point) ?? 0) + 1}`);
}

function groupByMiddles(
  points: readonly Float64Array[],
  begun: readonly Float64Array[],
): readonly number[] {
  let middles = begun;
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = middles.map((middle) => new Float64Array(middle.length));
    for (const point of points) {
      const sum = sums[nearest(point, middles)];
      if (sum) for (const [at, value] of point.entries()) sum[at] = (sum[at] ?? 0) + value;
    }
    middles = sums.map(toUnit);
  }
  return points.map((point) => nearest(point, middles));
}

function smallestOf(groups: readonly number[], count: number): number {
  const sizes = Array.from({ length: count }, () => 0);
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  return Math.min(...sizes);
}

function beginnings(
  points: readonly Float64Array[],
  count: number,
  uniform: () => number,
): readonly Float64Array[] {
  const [first] = points;
  if (first === undefined) return [];
  const middles = [points[Math.floor(uniform() * points.length)] ?? first];
  const off = points.map(() => Number.POSITIVE_INFINITY);
  while (middles.length < count) {
    const newest = middles.at(-1) ?? first;
    for (const [at, point] of points.entries()) {
      off[at] = Math.min(off[at] ?? 0, Math.max(0, 1 - dot(point, newest)));
    }
    let left = uniform() * off.reduce((sum, one) => sum + one, 0);
    const chosen = off.findIndex((one) => {
      left -= one;
      return left < 0;
    });
    middles.push(points[Math.max(0, chosen)] ?? first);
  }
  return middles;
}

function nearest(point: Float64Array, middles: readonly Float64Array[]): number {
  let [best, likest] = [0, Number.NEGATIVE_INFINITY];
  for (const [at, middle] of middles.entries()) {
    const likeness = dot(point, middle);
    if (likeness > likest) [best, likest] = [at, likeness];
  }
  return best;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function toUnit(values: Float64Array): Float64Array {
  const length = Math.sqrt(dot(values, values));
  return length === 0 ? values : values.map((value) => value / length);
}
