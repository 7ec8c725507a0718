import { type AssembleDigest, createAssembleDigest } from '../../src/flows/assemble-digest.ts';
import { createChooseSensitivity } from '../../src/flows/choose-sensitivity.ts';
import { createGatherAlerts } from '../../src/flows/gather-alerts.ts';
import { createReadLedger } from '../../src/flows/read-ledger.ts';
import type { Stores } from '../../src/store/store.ts';

/** Assembles digests from what these stores keep. */
export function assembling(stores: Stores): AssembleDigest {
  const clock = () => new Date('2026-11-20T08:00:00Z');
  const gatherAlerts = createGatherAlerts({
    ...stores,
    readLedger: createReadLedger(stores),
    sensitivity: createChooseSensitivity({ ...stores, clock }),
  });
  return createAssembleDigest({ ...stores, gatherAlerts });
}
