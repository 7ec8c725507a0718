import type { Followed } from './followed.ts';
import type { Place } from './places-in.ts';
import { risenCount } from './risen-count.ts';
import { risenShare } from './risen-share.ts';

/** Watched only where there is enough to learn from; what is not takes no part of the budget. */
const FEWEST_PIECES = { count: 30, worded: 100 };

/** How much is heard of each place that enough is heard of. */
export function followVolumes(places: readonly Place[]): readonly Followed[] {
  return places
    .filter((place) => hasEnough(place, 'count'))
    .map(({ node, days }) => {
      const counts = days.map(({ on, count: n }) => ({ on, n }));
      return {
        ...{ node, measure: 'volume', measureName: null },
        follow: (threshold) => risenCount(counts, threshold),
      };
    });
}

/** The share of unhappy pieces among those with words, of each place that enough is said of. */
export function followUnhappy(places: readonly Place[]): readonly Followed[] {
  return places
    .filter((place) => hasEnough(place, 'worded'))
    .map(({ node, days }) => {
      const shares = days.map(({ on, worded, negative }) => ({ on, count: negative, of: worded }));
      return {
        ...{ node, measure: 'negative', measureName: null },
        follow: (threshold) => risenShare(shares, threshold),
      };
    });
}

/** Whether enough was heard of a place to know what is usual: pieces, or pieces with words. */
export function hasEnough({ days }: Place, what: keyof typeof FEWEST_PIECES): boolean {
  return days.reduce((sum, day) => sum + day[what], 0) >= FEWEST_PIECES[what];
}
