import type { Case } from '../core/cases/case.ts';
import type { CaseLook } from '../core/cases/case-look.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import type { NoteStore } from '../ports/following.ts';
import type { FindDue } from './find-due.ts';

/** Says of cases whose they are, what was noted, and whether they wait too long; soonest due first. */
export type DescribeCases = (
  found: readonly { readonly of: Case; readonly feedback: Feedback }[],
) => Promise<readonly CaseLook[]>;

export function createDescribeCases(world: {
  readonly notes: Pick<NoteStore, 'of'>;
  readonly findDue: FindDue;
}): DescribeCases {
  const { notes, findDue } = world;

  return async function describeCases(found) {
    if (found.length === 0) return [];
    const [dues, written] = await Promise.all([
      findDue(found.map(({ of, feedback: { touchpointId } }) => ({ ...of, touchpointId }))),
      notes.of(found.map(({ of }) => of.feedbackId)),
    ]);
    return found
      .flatMap(({ of, feedback }, at) => {
        const due = dues[at] ?? null;
        if (due === null) return [];
        const { team, dueOn, isPast } = due;
        const mine = written.filter(({ feedbackId }) => feedbackId === of.feedbackId);
        const isOverdue = of.state === 'open' && isPast;
        return [{ ...{ of, team, feedback, notes: mine }, dueOn, isOverdue }];
      })
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
  };
}
