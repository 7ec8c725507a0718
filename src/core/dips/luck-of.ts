import { daysBetween } from '../time/days-between.ts';
import type { Dip } from './dip.ts';

/** From this many answers a day on, luck was seen to need twice the days that are guaranteed. */
const MEASURED_FROM_ANSWERS_A_DAY = 3;

/** How rarely luck alone shows a dip. */
export interface Luck {
  /** `about` once in so many days, as measured; or `less than` once, which is guaranteed. */
  readonly how: 'about' | 'less than';
  readonly days: number;
}

/**
 * How rarely luck alone shows a dip with the evidence R: the statistic guarantees less than once in
 * R days (Pollak & Tartakovsky, https://arxiv.org/abs/0710.5935); about once in 2R days is what
 * simulated streams of three answers a day and more showed, because its baseline is tempered.
 */
export function luckOf(dip: Pick<Dip, 'evidence' | 'n' | 'since' | 'openedOn'>): Luck {
  const answersADay = dip.n / (daysBetween(dip.since, dip.openedOn) + 1);
  return answersADay >= MEASURED_FROM_ANSWERS_A_DAY
    ? { how: 'about', days: 2 * dip.evidence }
    : { how: 'less than', days: dip.evidence };
}
