import type { Feedback } from '../feedback/feedback.ts';
import { hasOwnWords } from '../feedback/own-words.ts';
import { addDays } from '../time/add-days.ts';
import type { LocalDate } from '../time/period.ts';
import type { Digest, NextStep } from './digest.ts';

/** A dip that nobody takes up is brought up once more after a week; one taken up is its owner's. */
const REMIND_AFTER_DAYS = 7;

/**
 * The one thing to do next: the first in the order of urgency for which there is a reason; null
 * when nothing was said that could be read.
 */
export function chooseNextStep(facts: {
  readonly on: LocalDate;
  readonly lastToldOn: LocalDate | null;
  readonly dips: Digest['dips'];
  readonly rising: Digest['rising'];
  /** Newest first, as is what was said. */
  readonly unanswered: readonly Feedback[];
  readonly said: readonly Feedback[];
}): NextStep | null {
  const { dips, rising, unanswered, said } = facts;
  const free = dips.filter(({ takenBy }) => takenBy === null);
  const dip = free.find(({ isNew }) => isNew) ?? free.find((it) => isToBeRemindedOf(it, facts));
  const [mention] = rising;
  const [question] = unanswered;
  const praise = said.find((it) => it.kinds[0]?.label === 'praise' && hasOwnWords(it));

  if (dip !== undefined) {
    return { kind: 'take up the dip', dip };
  }
  if (mention !== undefined) {
    return { kind: 'read about', mention };
  }
  if (question !== undefined) {
    return { kind: 'answer a question', feedback: question };
  }
  if (praise !== undefined) {
    return { kind: 'thank for praise', feedback: praise };
  }
  return said.length > 0 ? { kind: 'read the newest' } : null;
}

/** True in one digest: the first that comes a week after the dip was found, or later. */
function isToBeRemindedOf(
  { foundOn }: Digest['dips'][number],
  { on, lastToldOn }: { readonly on: LocalDate; readonly lastToldOn: LocalDate | null },
): boolean {
  const remindOn = addDays(foundOn, REMIND_AFTER_DAYS);
  return remindOn <= on && (lastToldOn === null || lastToldOn < remindOn);
}
