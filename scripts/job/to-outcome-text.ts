import type { SlotOutcome } from '../../src/ports/slots.ts';

/** What became of a slot that was run by hand, for a terminal. */
export function toOutcomeText(outcome: SlotOutcome | 'taken'): string {
  if (outcome === 'taken') {
    return 'Done already, or being done now. Each job happens once; --preview shows it again.';
  }
  switch (outcome.kind) {
    case 'posted':
      return 'Queued: the running Earshot posts it now, or at its next start.';
    case 'quiet':
      return `Nothing to post: ${outcome.why}.`;
    case 'failed':
      return `That failed: ${outcome.why}`;
  }
}
