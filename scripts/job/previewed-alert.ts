import type { Alert, NewAlert } from '../../src/core/dips/alerts/alert.ts';

/** An alert as it would be kept, were it not only looked at. */
export function previewedAlert(alert: NewAlert, at: number): Alert {
  return {
    ...{ ...alert, id: `previewed-${at}`, state: 'open', closedOn: null, worst: alert.level },
    ...{ takenBy: null, explained: null, judgedBy: null, thread: null },
  };
}
