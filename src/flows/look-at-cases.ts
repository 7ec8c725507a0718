import type { CaseLook } from '../core/cases/case-look.ts';
import { countCases, type OpenCases } from '../core/cases/count-cases.ts';
import type { CaseStore } from '../ports/following.ts';
import type { ShownIn } from '../ports/keeping.ts';
import type { DescribeCases } from './describe-cases.ts';
import type { FindDue } from './find-due.ts';

/** As many as one looks through; the others are due later. */
const MOST = 10;

/** A team's open cases, or a member's of all teams, as one place may see them. */
export type LookAtCases = (
  whose: { readonly teamId: string } | { readonly ownerId: string },
  shownIn: ShownIn,
) => Promise<{
  /** Of all of them; null where nothing is open. */
  readonly open: OpenCases | null;
  /** Those that are due soonest, in this order. */
  readonly first: readonly CaseLook[];
}>;

export function createLookAtCases(world: {
  readonly cases: Pick<CaseStore, 'stillOpen' | 'countOpen'>;
  readonly describeCases: DescribeCases;
  readonly findDue: FindDue;
}): LookAtCases {
  const { cases, describeCases, findDue } = world;

  return async function lookAtCases(whose, shownIn) {
    const groups = await cases.countOpen({ ...whose, shownIn });
    if (groups.length === 0) return { open: null, first: [] };
    const [dues, found] = await Promise.all([
      findDue(groups),
      cases.stillOpen({ ...whose, shownIn, limit: MOST }),
    ]);
    const open = countCases(
      groups.map((group, at) => ({ ...group, isOverdue: dues[at]?.isPast ?? false })),
    );
    return { open, first: (await describeCases(found)).slice(0, MOST) };
  };
}
