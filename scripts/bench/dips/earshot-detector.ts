import { dismissDip, startWatch, step } from '../../../src/core/dips/chart/step.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import type { Detector } from './detector.ts';

const THUMBS = { min: 0, max: 1 };

/** Dates by day, from a Monday on. */
const DATES = Array.from({ length: 800 }, (_, day) => addDays('2024-01-01', day));

/** The date of a day of a simulated stream. */
export function dateOf(day: number): string {
  return DATES[day] ?? addDays('2024-01-01', day);
}

/** The app's own `step`, on thumbs. */
export function createEarshot(threshold: number): Detector {
  const fresh = startWatch({ metric: 'csat', scale: THUMBS, threshold });
  let watch = fresh;
  return {
    start() {
      watch = fresh;
    },
    see(day, answers, satisfied) {
      watch = step(watch, { on: dateOf(day), counts: [answers - satisfied, satisfied] });
      return watch.turn?.kind === 'opened';
    },
    calm() {
      watch = dismissDip(watch);
    },
  };
}
