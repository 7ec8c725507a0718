import type { Clock } from '../ports/world.ts';

/** A machine's clock, put right by that of the database: all who share the database share a time. */
export interface SharedClock {
  readonly clock: Clock;
  /** Asks the database what time it is; until it was asked, the machine's own time is taken. */
  align(storeNow: () => Promise<Date>): Promise<void>;
}

/**
 * Leases are times: of two machines whose clocks differ by more than a lease, one would take what the
 * other has in hand, and post it twice.
 */
export function createSharedClock(own: Clock): SharedClock {
  let aheadMs = 0;
  return {
    clock: () => new Date(own().getTime() - aheadMs),
    async align(storeNow) {
      const asked = own().getTime();
      const now = await storeNow();
      aheadMs = (asked + own().getTime()) / 2 - now.getTime();
    },
  };
}
