import type { AlertStore } from '../../src/ports/watching.ts';
import { glimpsedAlert } from './glimpsed-alert.ts';

/** The alerts there are, with room for what is only looked at: nothing is kept. */
export function forgetfulAlerts(alerts: AlertStore): AlertStore {
  return {
    ...alerts,
    open: async (alert) => glimpsedAlert(alert, 0),
    turn: async () => false,
  };
}
