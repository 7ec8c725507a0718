import type { Alert } from './alert.ts';
import type { DipWatch } from './dip-watch.ts';

/** A chart in which a dip that was told is open again: a member took back that it was none. */
export function openAgain(
  chart: DipWatch,
  { openedOn, since, level, usual, n, of, evidence }: Alert,
): DipWatch {
  const fall = { openedOn, since, level, usual, n, of, evidence };
  return { ...chart, open: { fall, days: [] } };
}
