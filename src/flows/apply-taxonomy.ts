import { planTaxonomy, type TaxonomyPlan } from '../core/journeys/plan-taxonomy.ts';
import type { Taxonomy } from '../core/journeys/taxonomy.ts';
import type { JourneyStore, TeamStore } from '../ports/keeping.ts';

/** Puts a taxonomy in force and tells what that changed; with `isPreview` only tells. */
export type ApplyTaxonomy = (
  taxonomy: Taxonomy,
  how?: { readonly isPreview: boolean },
) => Promise<TaxonomyPlan>;

/** The whole taxonomy or nothing of it: one touchpoint without a team leaves the old one in force. */
export function createApplyTaxonomy(world: {
  readonly journeys: Pick<JourneyStore, 'all' | 'put'>;
  readonly teams: Pick<TeamStore, 'all'>;
}): ApplyTaxonomy {
  const { journeys, teams } = world;

  return async function applyTaxonomy(taxonomy, how = { isPreview: false }) {
    const [current, all] = await Promise.all([journeys.all(), teams.all()]);
    const plan = planTaxonomy(taxonomy, current, all);
    const isDue = plan.kind === 'plan' && plan.changes.length > 0 && !how.isPreview;
    if (isDue) await journeys.put(plan.journeys);
    return plan;
  };
}
