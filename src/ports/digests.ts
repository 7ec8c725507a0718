import type { ToldDigest } from '../core/digest/told-digest.ts';
import type { LocalDate } from '../core/time/period.ts';

/** What digests said. */
export interface DigestStore {
  /** Keeps what a team's digest said; one of the same date is the same digest, made again. */
  keep(teamId: string, told: ToldDigest): Promise<void>;
  /** Of a team's digest of a date; null where none is known. */
  on(teamId: string, on: LocalDate): Promise<ToldDigest | null>;
}
