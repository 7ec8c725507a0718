import type { Team } from '../core/teams/team.ts';
import type { ChannelStore, TeamStore } from '../ports/keeping.ts';
import type { ListTeams } from './list-teams.ts';

type AssignedChannel =
  | { readonly kind: 'assigned'; readonly team: Team; readonly teams: readonly Team[] }
  | { readonly kind: 'no such team' }
  | { readonly kind: 'no such channel' };

/** Hears a channel for another team, what was heard before included. */
export type AssignChannel = (channelId: string, teamId: string) => Promise<AssignedChannel>;

export function createAssignChannel(world: {
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly channels: Pick<ChannelStore, 'byId' | 'assign'>;
  readonly listTeams: ListTeams;
}): AssignChannel {
  const { teams, channels, listTeams } = world;

  return async function assignChannel(channelId, teamId) {
    const [channel, team] = await Promise.all([channels.byId(channelId), teams.byId(teamId)]);
    if (channel === null) return { kind: 'no such channel' };
    if (team === null) return { kind: 'no such team' };
    await channels.assign(channelId, team);
    return { kind: 'assigned', team, teams: await listTeams() };
  };
}
