import type { Team } from '../../../src/core/teams/team.ts';
import { nameKey } from '../../../src/core/text/name-key.ts';
import type { TeamStore } from '../../../src/ports/keeping.ts';

export function createMemoryTeams(): TeamStore {
  const teams = new Map<string, Team>();
  const named = (name: string) =>
    [...teams.values()].find((team) => nameKey(team.name) === nameKey(name)) ?? null;

  return {
    all: async () =>
      [...teams.values()].toSorted((a, b) => (nameKey(a.name) < nameKey(b.name) ? -1 : 1)),
    byId: async (id) => teams.get(id) ?? null,
    byName: async (name) => named(name),

    async add(team) {
      const known = named(team.name);
      if (known) return known;
      const added = { ...structuredClone(team), id: `team-${teams.size + 1}` };
      teams.set(added.id, added);
      return added;
    },

    async change(id, change) {
      const team = teams.get(id);
      if (team) teams.set(id, { ...team, ...structuredClone(change) });
    },
  };
}
