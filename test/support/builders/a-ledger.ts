import type { Ledger } from '../../../src/core/dips/ledger/ledger.ts';

/** What became of six alarms of October, but for what is said otherwise. */
export function aLedger(but: Partial<Ledger> = {}): Ledger {
  return {
    period: { from: '2026-10-01', to: '2026-10-31' },
    alerts: 6,
    open: 1,
    right: 3,
    false: 1,
    unjudged: 2,
    medianDaysEarlier: 3,
    noticed: 2,
    rows: [],
    ...but,
  };
}
