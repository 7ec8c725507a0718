import { daysBetween } from '../../time/days-between.ts';
import type { Fall } from './dip-watch.ts';

/** From this many answers a day on it was measured closely how many days luck needs. */
const MEASURED_FROM_ANSWERS_A_DAY = 3;

/** Days that luck needs for each day of evidence. */
const MEASURED_DAYS = 1.5;

/** How rarely luck alone shows a dip. */
export interface Luck {
  /** `about` once in so many days, as measured; or `less than` once, where it was measured less. */
  readonly how: 'about' | 'less than';
  readonly days: number;
}

/**
 * How rarely luck alone shows a dip with the evidence R. With a baseline that is known, it would be
 * less than once in R days (Pollak & Tartakovsky, https://arxiv.org/abs/0710.5935); with one that
 * is learnt it was about once in 1.5 R days, in the middle of simulated streams of three answers a
 * day and more (`npm run bench:dips`), and never more than once in R days with fewer.
 */
export function luckOf(dip: Pick<Fall, 'evidence' | 'n' | 'since' | 'openedOn'>): Luck {
  const answersADay = dip.n / (daysBetween(dip.since, dip.openedOn) + 1);
  return answersADay >= MEASURED_FROM_ANSWERS_A_DAY
    ? { how: 'about', days: MEASURED_DAYS * dip.evidence }
    : { how: 'less than', days: dip.evidence };
}
