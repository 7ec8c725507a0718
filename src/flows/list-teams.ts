import type { Team } from '../core/teams/team.ts';
import type { ChannelStore, TeamStore } from '../ports/keeping.ts';

/** The teams that are heard for: those with a watched channel, by name. */
export type ListTeams = () => Promise<readonly Team[]>;

/** A team whose last channel went to another team has nothing to say and is not offered. */
export function createListTeams(stores: {
  readonly teams: Pick<TeamStore, 'all'>;
  readonly channels: Pick<ChannelStore, 'watched'>;
}): ListTeams {
  return async function listTeams() {
    const [teams, watched] = await Promise.all([stores.teams.all(), stores.channels.watched()]);
    const heardFor = new Set(watched.map(({ teamId }) => teamId));
    return teams
      .filter(({ id }) => heardFor.has(id))
      .toSorted((a, b) => a.name.localeCompare(b.name));
  };
}
