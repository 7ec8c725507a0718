import type { Team } from '../core/teams/team.ts';
import { nearest } from '../core/text/nearest.ts';
import type { ChannelStore } from '../ports/keeping.ts';
import type { ListTeams } from './list-teams.ts';

/** The team somebody means, or what is needed to ask which. */
type FoundTeam =
  | { readonly kind: 'found'; readonly team: Team }
  | {
      readonly kind: 'unclear';
      /** The name nobody has; null when none was given. */
      readonly asked: string | null;
      readonly nearest: Team | null;
      readonly teams: readonly Team[];
    };

/** Which team is meant by a name, or without one by whoever asks in a channel. */
export type FindTeam = (asked: {
  readonly name: string | null;
  readonly channelId: string;
}) => Promise<FoundTeam>;

/** Without a name it is the channel's team, else the only one there is. */
export function createFindTeam(world: {
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly listTeams: ListTeams;
}): FindTeam {
  return async function findTeam({ name, channelId }) {
    const teams = await world.listTeams();
    const team =
      name === null ? await teamOf(channelId, teams) : teams.find((it) => isCalled(it, name));
    if (team !== undefined) return { kind: 'found', team };
    const names = teams.map((it) => it.name);
    const near = name === null ? null : nearest(name, names);
    return {
      kind: 'unclear',
      asked: name,
      nearest: teams.find((it) => it.name === near) ?? null,
      teams,
    };
  };

  async function teamOf(channelId: string, teams: readonly Team[]): Promise<Team | undefined> {
    const channel = await world.channels.byId(channelId);
    const own = teams.find(({ id }) => id === channel?.teamId);
    return own ?? (teams.length === 1 ? teams[0] : undefined);
  }
}

function isCalled(team: Team, name: string): boolean {
  return team.name.toLowerCase() === name.trim().toLowerCase();
}
