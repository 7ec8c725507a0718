import type { NewAlert } from '../../../src/core/dips/alerts/alert.ts';
import { anAlert } from './an-alert.ts';

/** What a run of the watch found: a dip of a team's CSAT, but for what is said otherwise. */
export function aNewAlert(but: Partial<NewAlert> = {}): NewAlert {
  const { id, state, closedOn, worst, takenBy, explained, judgedBy, thread, ...fresh } = anAlert();
  return { ...fresh, ...but };
}
