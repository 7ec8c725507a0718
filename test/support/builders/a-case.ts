import type { Case } from '../../../src/core/cases/case.ts';
import type { CaseLook } from '../../../src/core/cases/case-look.ts';
import { aFeedback } from './a-feedback.ts';
import { aTeam } from './a-team.ts';

/** An open case that nobody has, with time left, but for what is said otherwise. */
export function aCaseLook(
  but: Partial<Omit<CaseLook, 'of'>> & { readonly of?: Partial<Case> } = {},
): CaseLook {
  const { feedback = aFeedback(), team = aTeam(), of, ...rest } = but;
  return {
    of: {
      ...{ feedbackId: feedback.id, teamId: team.id, openedBy: 'U0ANNA', ownerId: null },
      openedAt: new Date('2026-11-18T10:00:00Z'),
      ...{ state: 'open', outcome: null, credits: [], closedAt: null, closedBy: null },
      ...of,
    },
    ...{ feedback, team, notes: [], dueOn: '2026-11-23', isOverdue: false },
    ...rest,
  };
}
