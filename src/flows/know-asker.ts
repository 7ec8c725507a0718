import type { Team } from '../core/teams/team.ts';
import type { ChannelStore, TeamStore } from '../ports/keeping.ts';

/** How to speak to whoever asks somewhere. */
export type Asker = Pick<Team, 'language' | 'timeZone'>;

/** The language and time zone of a channel's team, else the workspace's own. */
export type KnowAsker = (channelId: string | null) => Promise<Asker>;

export function createKnowAsker(world: {
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly defaults: Asker;
}): KnowAsker {
  return async function knowAsker(channelId) {
    const channel = channelId === null ? null : await world.channels.byId(channelId);
    const team = channel === null ? null : await world.teams.byId(channel.teamId);
    const { language, timeZone } = team ?? world.defaults;
    return { language, timeZone };
  };
}
