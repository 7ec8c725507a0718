import type { Team } from '../core/teams/team.ts';
import type { ChannelStore, TeamStore } from '../ports/keeping.ts';
import type { ListTeams } from './list-teams.ts';

type ChannelLook =
  | { readonly kind: 'heard'; readonly team: Team; readonly teams: readonly Team[] }
  | { readonly kind: 'deaf' };

/** Whether a channel is heard, for which team, and which other teams there are. */
export type LookAtChannel = (channelId: string) => Promise<ChannelLook>;

export function createLookAtChannel(world: {
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly listTeams: ListTeams;
}): LookAtChannel {
  return async function lookAtChannel(channelId) {
    const channel = await world.channels.byId(channelId);
    if (channel === null || !channel.isWatched) return { kind: 'deaf' };
    const [team, teams] = await Promise.all([world.teams.byId(channel.teamId), world.listTeams()]);
    return team === null ? { kind: 'deaf' } : { kind: 'heard', team, teams };
  };
}
