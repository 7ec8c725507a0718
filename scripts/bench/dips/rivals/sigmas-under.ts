import type { Detector } from '../detector.ts';
import { createTrailingDays } from './trailing-days.ts';

/** So many sd of the last 28 days' shares under their mean. */
export function createSigmasUnder(sigmas: number): Detector {
  const month = createTrailingDays(28);
  return {
    start: () => month.start(),
    see(_day, n, yes) {
      const shares = month.shares();
      month.add(n, yes);
      if (n === 0 || shares.length < 7) return false;
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      const squares = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0);
      return mean - yes / n > sigmas * Math.sqrt(squares / (shares.length - 1));
    },
    calm() {
      // It remembers nothing but the month.
    },
  };
}
