import type { Journey } from '../core/journeys/journey.ts';
import { keepTouchpoints } from '../core/journeys/keep-touchpoints.ts';
import { planTaxonomy, type TaxonomyPlan } from '../core/journeys/plan-taxonomy.ts';
import type { Taxonomy } from '../core/journeys/taxonomy.ts';
import type { Team } from '../core/teams/team.ts';
import { nameKey } from '../core/text/name-key.ts';
import type { JourneyStore, TeamStore } from '../ports/keeping.ts';
import type { ThemeStore } from '../ports/learning.ts';

/** More than a team adds in years. */
const MOST_ADDED = 500;

/** What putting a taxonomy in force changed, or what a person has to mend first. */
type AppliedTaxonomy = TaxonomyPlan & {
  /** The names of touchpoints that are not in it and were kept all the same. */
  readonly kept: readonly string[];
};

/**
 * Puts a taxonomy in force and tells what that changed; with `isPreview` only tells. With
 * `keepsAdded` what somebody made of a theme stays: nobody is there to be asked.
 */
export type ApplyTaxonomy = (
  taxonomy: Taxonomy,
  how?: { readonly isPreview?: boolean; readonly keepsAdded?: boolean },
) => Promise<AppliedTaxonomy>;

/** The whole taxonomy or nothing of it: one touchpoint without a team leaves the old one in force. */
export function createApplyTaxonomy(world: {
  readonly journeys: Pick<JourneyStore, 'all' | 'change'>;
  readonly teams: Pick<TeamStore, 'all'>;
  readonly themes: Pick<ThemeStore, 'of'>;
}): ApplyTaxonomy {
  const { journeys, teams, themes } = world;

  return async function applyTaxonomy(taxonomy, { isPreview = false, keepsAdded = false } = {}) {
    const [current, all] = await Promise.all([journeys.all(), teams.all()]);
    const added = keepsAdded ? await addedBy(all) : new Set();
    const seen = namesIn(current);
    const planFor = (now: readonly Journey[]): AppliedTaxonomy => {
      const { taxonomy: whole, kept } = keepTouchpoints(taxonomy, now, ({ name }) => {
        // What was added since nobody has seen in the plan.
        return added.has(nameKey(name)) || !seen.has(nameKey(name));
      });
      return { ...planTaxonomy(whole, now, all), kept };
    };
    const plan = planFor(current);
    if (isPreview || plan.kind === 'mistakes' || plan.changes.length === 0) return plan;
    await journeys.change((now) => {
      const due = planFor(now);
      return due.kind === 'plan' ? due.journeys : now;
    });
    return plan;
  };

  /** What teams called the themes that they made touchpoints of. */
  async function addedBy(all: readonly Team[]): Promise<ReadonlySet<string>> {
    const lists = await Promise.all(all.map(({ id }) => themes.of(id, 'added', MOST_ADDED)));
    return new Set(lists.flat().map(({ label }) => nameKey(label)));
  }
}

function namesIn(journeys: readonly Journey[]): ReadonlySet<string> {
  const touchpoints = journeys.flatMap((journey) => journey.touchpoints);
  return new Set(touchpoints.map(({ name }) => nameKey(name)));
}
