import type { Alert, NewAlert } from '../../src/core/dips/alert.ts';

/** An alert as it would be kept, were it not only looked at. */
export function glimpsedAlert(alert: NewAlert, at: number): Alert {
  return {
    ...{ ...alert, id: `glimpsed-${at}`, state: 'open', closedOn: null, worst: alert.level },
    ...{ takenBy: null, explained: null, judgedBy: null, thread: null },
  };
}
