import type { QuietReason } from '../core/teams/quiet-reason.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { Asked, Job, Slot } from '../core/time/slot.ts';

/** What became of a slot, for people to read: sent, quiet with the reason, or failed. */
export type SlotOutcome =
  | { readonly kind: 'posted'; readonly isLate: boolean }
  | { readonly kind: 'quiet'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

export interface SlotStore {
  /**
   * Takes the slot for `leaseMs`; false when it is finished, or somebody else holds it.
   * A failed slot, or one whose holder died, can be taken again.
   */
  claim(
    slot: Slot<Job | Asked>,
    lease: { readonly now: Date; readonly leaseMs: number },
  ): Promise<boolean>;
  finish(slot: Slot<Job | Asked>, outcome: SlotOutcome, at: Date): Promise<void>;
  /** The newest finished run of a job for a team. */
  last(job: Job, teamId: string): Promise<FinishedSlot | null>;
  /** The newest date before the slot's on which its job posted something for its team. */
  postedBefore(slot: Slot): Promise<LocalDate | null>;
  /** The newest date before the slot's on which its job posted, or was quiet for another reason. */
  workedBefore(slot: Slot, but: readonly QuietReason[]): Promise<LocalDate | null>;
}

export interface FinishedSlot extends Slot {
  readonly outcome: SlotOutcome;
  readonly at: Date;
}
