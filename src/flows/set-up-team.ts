import type { Team, WatchedChannel } from '../core/teams/team.ts';
import type { TeamSettings } from '../core/teams/team-settings.ts';
import type { ChannelStore, TeamStore } from '../ports/keeping.ts';
import type { Clock } from '../ports/world.ts';

type SetUpTeam =
  | { readonly kind: 'set up'; readonly team: Team }
  | { readonly kind: 'name taken'; readonly team: Team }
  | { readonly kind: 'no such channel' };

/** Gives a channel a team of its own, as somebody described it. */
export type SetUpTeamFor = (channelId: string, settings: TeamSettings) => Promise<SetUpTeam>;

/**
 * The team that was made for this channel alone becomes the one described; a team of several
 * channels stays, and this channel leaves it for a new one.
 */
export function createSetUpTeam(world: {
  readonly teams: TeamStore;
  readonly channels: Pick<ChannelStore, 'byId' | 'watched' | 'assign'>;
  readonly clock: Clock;
}): SetUpTeamFor {
  const { teams, channels, clock } = world;

  return async function setUpTeam(channelId, settings) {
    const channel = await channels.byId(channelId);
    if (channel === null) return { kind: 'no such channel' };
    const named = await teams.byName(settings.name);
    if (named !== null && (await isHeardElsewhere(named.id, channelId))) {
      return { kind: 'name taken', team: named };
    }

    const own = (await isHeardElsewhere(channel.teamId, channelId)) ? null : channel.teamId;
    const team = await teamFor({ id: named?.id ?? own, channel, settings });
    await channels.assign(channelId, team);
    return { kind: 'set up', team };
  };

  /** Changes the team that is free to be changed, or adds one. */
  async function teamFor(wanted: {
    readonly id: string | null;
    readonly channel: WatchedChannel;
    readonly settings: TeamSettings;
  }): Promise<Team> {
    const { id, channel, settings } = wanted;
    const place = { ...settings, channelId: channel.id };
    const former = id === null ? null : await teams.byId(id);
    if (former === null) return teams.add({ ...place, pausedUntil: null, createdAt: clock() });
    await teams.change(former.id, place);
    return { ...former, ...place };
  }

  async function isHeardElsewhere(teamId: string, channelId: string): Promise<boolean> {
    const watched = await channels.watched();
    return watched.some((it) => it.teamId === teamId && it.id !== channelId);
  }
}
