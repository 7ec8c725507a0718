import type { Alert } from './alert.ts';
import { harmOf } from './harm-of.ts';
import { kindOf } from './measure.ts';
import { severityOf } from './severity-of.ts';

/**
 * Alerts in the order in which they are listed everywhere: red dips, amber dips, silences, rises;
 * of each the most harmful first.
 */
export function worstFirst<A extends Alert>(alerts: readonly A[]): readonly A[] {
  return alerts.toSorted((a, b) => rankOf(a) - rankOf(b) || harmOf(b) - harmOf(a));
}

function rankOf(alert: Alert): number {
  switch (kindOf(alert.measure)) {
    case 'dip':
      return severityOf(alert) === 'red' ? 0 : 1;
    case 'silence':
      return 2;
    case 'spike':
      return 3;
  }
}
