import type { Alert } from './alert.ts';
import { isMetric } from './measure.ts';

/**
 * How far a level lies from what is usual, as its figures are shown, and never negative: in points
 * of a share or NPS, in tenths of a mean, in pieces a day of anything else. Rounded before it is
 * subtracted, so that nobody who subtracts what is shown finds another number.
 */
export function sizeOf({
  measure,
  level,
  usual,
}: Pick<Alert, 'measure' | 'level' | 'usual'>): number {
  return Math.abs(shown(usual) - shown(level));

  function shown(value: number): number {
    if (measure === 'ces') return Math.round(value * 10) / 10;
    if (measure === 'nps') return Math.round(value);
    return isMetric(measure) || measure === 'negative' || measure.startsWith('theme:')
      ? Math.round(value * 100)
      : Math.round(value);
  }
}
