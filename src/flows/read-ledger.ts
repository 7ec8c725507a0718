import type { Ledger } from '../core/dips/ledger/ledger.ts';
import { ledgerOf } from '../core/dips/ledger/ledger-of.ts';
import type { Period } from '../core/time/period.ts';
import type { AlertStore } from '../ports/watching.ts';

/** What became of all alerts of the workspace that were found in a period. */
export type ReadLedger = (period: Period) => Promise<Ledger>;

export function createReadLedger({
  alerts,
}: {
  readonly alerts: Pick<AlertStore, 'found'>;
}): ReadLedger {
  return async (period) => ledgerOf(await alerts.found(period), period);
}
