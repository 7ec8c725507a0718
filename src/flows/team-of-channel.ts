import type { Team } from '../core/teams/team.ts';
import type { ChannelStore, TeamStore } from '../ports/keeping.ts';

/** The team that a channel is heard for; null where it is not heard. */
export async function teamOfChannel(
  channelId: string,
  stores: {
    readonly channels: Pick<ChannelStore, 'byId'>;
    readonly teams: Pick<TeamStore, 'byId'>;
  },
): Promise<Team | null> {
  const channel = await stores.channels.byId(channelId);
  return channel === null ? null : stores.teams.byId(channel.teamId);
}
