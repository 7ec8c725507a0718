import type { Alert } from '../alerts/alert.ts';
import type { DipWatch } from '../chart/dip-watch.ts';

/** A chart in which a dip that was told is open again: a member took back that it was none. */
export function openAgain(
  chart: DipWatch,
  { openedOn, since, level, usual, n, of, evidence }: Alert,
): DipWatch {
  const fall = { openedOn, since, level, usual, n, of, evidence };
  return { ...chart, open: { fall, days: [] } };
}
