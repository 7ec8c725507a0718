import { daysBetween } from '../../time/days-between.ts';
import type { NewAlert } from './alert.ts';

/** The standard normal's .80 quantile: the fall is larger than its lower bound 4 times in 5. */
const Z_80 = 0.8416212335729143;

/** The sd of an answer, in whole scales: that of NPS's points, and about that of a mean's. */
const SD_OF_MEAN = { nps: 0.35, ces: 0.25 };

/**
 * What an alert is expected to cost: the lower 80 % bound of its fall (in whole scales, 0 to 1)
 * times answers a day. Only good for putting the alerts of one day in order.
 */
export function harmOf(
  alert: Pick<NewAlert, 'measure' | 'scale' | 'level' | 'usual' | 'n' | 'since' | 'openedOn'>,
): number {
  const { level, usual, n, since, openedOn } = alert;
  const width = widthOf(alert);
  const fall = Math.abs(usual - level) / width;
  const sd =
    alert.measure === 'nps' || alert.measure === 'ces'
      ? SD_OF_MEAN[alert.measure]
      : Math.sqrt(Math.max(0, (level / width) * (1 - level / width)));
  const surely = Math.max(0, fall - Z_80 * (sd / Math.sqrt(Math.max(1, n))));
  return (surely * n) / (daysBetween(since, openedOn) + 1);
}

/** How far apart the best and the worst level are, in the measure's unit. */
function widthOf({ measure, scale }: Pick<NewAlert, 'measure' | 'scale'>): number {
  if (measure === 'nps') return 200;
  if (measure === 'ces') return scale === null ? 6 : scale.max - scale.min;
  return 1;
}
