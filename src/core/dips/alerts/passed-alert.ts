import type { NewAlert } from './alert.ts';
import type { AlertTurn } from './alert-event.ts';

/** A dip that was over when it was found: nobody looked on the days it was open. */
export interface PassedAlert {
  readonly alert: NewAlert;
  readonly end: Omit<AlertTurn, 'alertId'>;
}
