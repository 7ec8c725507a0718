import type { AlertStore } from '../../src/ports/watching.ts';
import { previewedAlert } from './previewed-alert.ts';

/** The alerts there are, with room for what is only looked at: nothing is kept. */
export function forgetfulAlerts(alerts: AlertStore): AlertStore {
  return {
    ...alerts,
    open: async (alert) => previewedAlert(alert, 0),
    turn: async () => false,
  };
}
