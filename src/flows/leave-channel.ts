import type { ChannelStore, TeamStore } from '../ports/keeping.ts';

/** Hears a channel no longer; what was heard is kept. */
export type LeaveChannel = (channelId: string) => Promise<void>;

/** Earshot speaks where it hears: a team with another channel is spoken to there. */
export function createLeaveChannel(stores: {
  readonly teams: Pick<TeamStore, 'byId' | 'change'>;
  readonly channels: Pick<ChannelStore, 'byId' | 'watched' | 'leave'>;
}): LeaveChannel {
  const { teams, channels } = stores;

  return async function leaveChannel(channelId) {
    const channel = await channels.byId(channelId);
    if (channel === null) return;
    await channels.leave(channelId);
    const [team, watched] = await Promise.all([teams.byId(channel.teamId), channels.watched()]);
    const other = watched.find(({ id, teamId }) => teamId === channel.teamId && id !== channelId);
    if (team?.channelId !== channelId || other === undefined) return;
    await teams.change(team.id, { channelId: other.id });
  };
}
