import type { Alert } from '../core/dips/alerts/alert.ts';
import { addDays } from '../core/time/add-days.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { FindCauses } from './find-causes.ts';

/**
 * Looks again what an open alert comes from, keeps it, and gives the alert back as it is by then:
 * on the day it opened there were few answers to tell by. What was sure once stays where nothing is.
 */
export type RecountCauses = (alert: Alert, on: LocalDate) => Promise<Alert>;

export function createRecountCauses(world: {
  readonly alerts: Pick<AlertStore, 'keepCauses'>;
  readonly findCauses: FindCauses;
}): RecountCauses {
  const { alerts, findCauses } = world;

  return async function recountCauses(alert, on) {
    if (alert.state !== 'open') return alert;
    const causes = await findCauses({ ...alert, openedOn: addDays(on, -1) });
    if (causes.length === 0) return alert;
    await alerts.keepCauses(alert.id, causes);
    return { ...alert, causes };
  };
}
