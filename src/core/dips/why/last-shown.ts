import { addDays } from '../../time/add-days.ts';
import type { LocalDate } from '../../time/period.ts';
import type { Alert } from '../alerts/alert.ts';

/** How long what came of an alert that is over is shown. */
const AFTERWARDS_DAYS = 7;

/** The last local date whose answers are shown of an alert: yesterday, or a week after its end. */
export function lastShown({ closedOn }: Pick<Alert, 'closedOn'>, yesterday: LocalDate): LocalDate {
  const last = closedOn === null ? yesterday : addDays(closedOn, AFTERWARDS_DAYS);
  return last < yesterday ? last : yesterday;
}
