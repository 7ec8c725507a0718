import { daysBetween } from '../../time/days-between.ts';
import type { Period } from '../../time/period.ts';
import type { Alert } from '../alerts/alert.ts';
import { kindOf } from '../alerts/measure.ts';
import type { Ledger } from './ledger.ts';

const MOST_ROWS = 10;

/**
 * What became of alerts. A spike that is told with a dip is its cause, and a silence is missing
 * feedback: neither is an alert of its own.
 * Whoever takes or explains an alert holds it to be right.
 */
export function ledgerOf(found: readonly Alert[], period: Period): Ledger {
  const alerts = found.filter(
    ({ measure, toldWithId }) =>
      kindOf(measure) === 'dip' || (kindOf(measure) === 'spike' && toldWithId === null),
  );
  const isFalse = ({ state }: Alert) => state === 'false';
  const isRight = (it: Alert) => !isFalse(it) && (it.explained !== null || it.takenBy !== null);
  const earlier = alerts
    .flatMap(({ foundOn, explained }) =>
      explained?.noticedOn ? [daysBetween(foundOn, explained.noticedOn)] : [],
    )
    .toSorted((a, b) => a - b);
  return {
    period,
    alerts: alerts.length,
    open: alerts.filter(({ state }) => state === 'open').length,
    right: alerts.filter(isRight).length,
    false: alerts.filter(isFalse).length,
    unjudged: alerts.filter((it) => !isFalse(it) && !isRight(it)).length,
    medianDaysEarlier: medianOf(earlier),
    noticed: earlier.length,
    rows: alerts.slice(0, MOST_ROWS),
  };
}

function medianOf(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
