import type { CaseLook } from '../core/cases/case-look.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import type { CaseStore } from '../ports/following.ts';
import type { DescribeCases } from './describe-cases.ts';

/** The cases of feedback that is shown anyway, open and ended; none of most pieces. */
export type CasesOf = (pieces: readonly Feedback[]) => Promise<readonly CaseLook[]>;

export function createCasesOf(world: {
  readonly cases: Pick<CaseStore, 'of'>;
  readonly describeCases: DescribeCases;
}): CasesOf {
  const { cases, describeCases } = world;

  return async function casesOf(pieces) {
    const known = await cases.of(pieces.map(({ id }) => id));
    const found = pieces.flatMap((feedback) => {
      const of = known.find(({ feedbackId }) => feedbackId === feedback.id);
      return of === undefined ? [] : [{ of, feedback }];
    });
    return describeCases(found);
  };
}
