import type { Detector } from '../detector.ts';
import { createTrailingDays } from './trailing-days.ts';

/** "Ten points under last week": the day's share against that of the seven days before. */
export function createUnderLastWeek(points: number): Detector {
  const week = createTrailingDays(7);
  return {
    start: () => week.start(),
    see(_day, n, yes) {
      const isUnder =
        n > 0 && week.answers > 0 && week.satisfied / week.answers - yes / n >= points;
      week.add(n, yes);
      return isUnder;
    },
    calm() {
      // It remembers nothing but the week.
    },
  };
}
