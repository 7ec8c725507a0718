import { startWatch, step } from '../dips/chart/step.ts';
import type { LocalDate } from '../time/period.ts';
import type { Risen } from './risen.ts';

/** Of the pieces of one local date, how many have what is watched. */
export interface ShareDay {
  readonly on: LocalDate;
  readonly count: number;
  /** All of them. */
  readonly of: number;
}

const YES_OR_NO = { min: 0, max: 1 };

/**
 * The rise of a share that is open on the last of these days, which come in order and without gaps;
 * null where it is as usual. It is watched as scores are, in the other direction.
 */
export function risenShare(days: readonly ShareDay[], threshold: number): Risen | null {
  const start = startWatch({ metric: 'share', scale: YES_OR_NO, threshold });
  const watch = days.reduce(
    (before, { on, count, of }) => step(before, { on, counts: [of - count, count] }),
    start,
  );
  return watch.open?.fall ?? null;
}
