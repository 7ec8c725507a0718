import type { Taxonomy } from '../core/journeys/taxonomy.ts';
import type { JourneyStore, TeamStore } from '../ports/keeping.ts';

/** The taxonomy in force, as a person would write it down. */
export function createExportTaxonomy(world: {
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly teams: Pick<TeamStore, 'all'>;
}): () => Promise<Taxonomy> {
  const { journeys, teams } = world;

  return async function exportTaxonomy() {
    const [all, owners] = await Promise.all([journeys.all(), teams.all()]);
    const names = new Map(owners.map(({ id, name }) => [id, name]));
    return {
      journeys: all.map(({ name, touchpoints }) => ({
        name,
        touchpoints: touchpoints.map(({ id: _id, teamId, ...touchpoint }) => ({
          ...touchpoint,
          team: names.get(teamId) ?? null,
          line: 0,
        })),
      })),
    };
  };
}
