import type { LastTold } from '../core/teams/last-told.ts';
import type { TeamJob } from '../core/time/slot.ts';
import type { OutboxStore, PostState } from '../ports/sending.ts';
import type { FinishedSlot, SlotStore } from '../ports/slots.ts';
import { postKey } from './post-key.ts';

/** What a team was last told of a kind, or why not; null before the first. */
export type FindLastTold = (job: TeamJob, teamId: string) => Promise<LastTold | null>;

export function createFindLastTold(world: {
  readonly slots: Pick<SlotStore, 'last'>;
  readonly outbox: Pick<OutboxStore, 'stateOf'>;
}): FindLastTold {
  return async function findLastTold(job, teamId) {
    const slot = await world.slots.last(job, teamId);
    return slot === null ? null : toLastTold(slot, await world.outbox.stateOf(postKey(slot)));
  };
}

/** A slot that posted only queued its message: the outbox knows whether it arrived. */
function toLastTold({ on, outcome }: FinishedSlot, post: PostState | null): LastTold {
  switch (outcome.kind) {
    case 'posted':
      if (post === 'pending') return { on, what: 'waiting', why: null };
      if (post === 'dropped' || post === 'lost') return { on, what: 'undelivered', why: null };
      return { on, what: outcome.isLate ? 'posted late' : 'posted', why: null };
    case 'quiet':
      return { on, what: 'quiet', why: outcome.why };
    case 'failed':
      // Why is in the log: an exception's words are not for members to read.
      return { on, what: 'failed', why: null };
  }
}
